import type { Rule } from './rule.ts';

/** Maximum number of words in a caveat, which readers see beside the verdict. */
const MOST_WORDS = 20;

/** A caveat must have at most `MOST_WORDS` words. */
export const caveatsAreShort: Rule = ({ record }) =>
  record.events.flatMap(({ id, caveat = '' }) => {
    const words = caveat.split(/\s+/).filter(Boolean).length;
    if (words <= MOST_WORDS) return [];
    const message = `caveat has ${words} words, at most ${MOST_WORDS} fit; move the rest to note:`;
    return [{ id, message }];
  });
