import type { Rule } from './rule.ts';

/** Matches a title followed by an editor's words in square brackets. */
const TITLE_AND_WORDS = /^[^[].*\[[^\]]*\]$/;

/**
 * A source's `title` must be either its real title or a description in square brackets, not both.
 * Other remarks belong in other fields. The event's `note` says what the page proves. The
 * source's `authority` says whose text it is.
 */
export const titlesAreTheirOwn: Rule = ({ record }) =>
  record.events.flatMap(({ id, sources }) => {
    const source = sources.find(({ title }) => TITLE_AND_WORDS.test(title));
    const message = `adds its own words to a source's title, "${source?.title}"; leave the title alone`;
    return source ? [{ id, message }] : [];
  });
