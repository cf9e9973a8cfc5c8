import { hitsOf, namesAny, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/**
 * A sentence with "similar to the law of other countries" merely compares laws. A comparison is
 * assumed if at most this many words are between "similar to" and "other countries".
 */
const COMPARED = 3;

/**
 * True for a sentence about restrictions in unnamed countries: "Several countries have banned the
 * app". False for a headline. Also false if the sentence merely compares something with such
 * countries: "Like many countries, the government …".
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
