import type { Rule } from './rule.ts';

/** A title followed by words in brackets, which are an editor's. */
const TITLE_AND_WORDS = /^[^[].*\[[^\]]*\]$/;

/**
 * A source's title is its own, or else a description in brackets as a whole. What a page proves
 * stands in `note`, and whose words it has in `authority`.
 */
export const titlesAreTheirOwn: Rule = ({ record }) =>
  record.events.flatMap(({ id, sources }) => {
    const source = sources.find(({ title }) => TITLE_AND_WORDS.test(title));
    const message = `adds its own words to a source's title, "${source?.title}"; leave the title alone`;
    return source ? [{ id, message }] : [];
  });
