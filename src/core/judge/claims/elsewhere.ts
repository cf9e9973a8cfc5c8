import { hitsOf, namesAny, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/**
 * If at most this many words are between a word such as "like" and the unnamed countries after it,
 * the sentence merely compares something with them: "similar to the law of other countries".
 */
const COMPARED = 3;

/**
 * True for a sentence about what unnamed countries did: "Several countries have banned the app".
 * False for a headline. Also false if the sentence merely compares something with such countries:
 * "Like many countries, the government …".
 */
export function isElsewhere({ part, hits }: Sentence): boolean {
  if (part === 'title' || !namesAny(hits, ['ban', 'curb'])) return false;
  const compared = hitsOf(hits, 'besides-before');
  return hitsOf(hits, 'elsewhere').some((countries) =>
    compared.every(
      (mark) => mark.start > countries.start || wordsBetween(mark, countries) > COMPARED,
    ),
  );
}
