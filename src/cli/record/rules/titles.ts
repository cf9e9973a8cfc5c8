import type { Rule } from './rule.ts';

/** A title followed by an editor's words in brackets. */
const TITLE_AND_WORDS = /^[^[].*\[[^\]]*\]$/;

/**
 * A source's title must be the title that the source itself has, or else only a description in
 * brackets. What the page proves belongs in `note`, and whose text it is in `authority`.
 */
export const titlesAreTheirOwn: Rule = ({ record }) =>
  record.events.flatMap(({ id, sources }) => {
    const source = sources.find(({ title }) => TITLE_AND_WORDS.test(title));
    const message = `adds its own words to a source's title, "${source?.title}"; leave the title alone`;
    return source ? [{ id, message }] : [];
  });
