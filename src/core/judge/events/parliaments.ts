import { hitsOf, isPlace, names, nearest, overlap } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isBody } from './said.ts';

/**
 * True when a sentence has a word for the parliament of `place`, but none for a law. The sentence
 * then probably tells of the parliament's rule for itself. If the sentence names places, the word
 * counts for the place nearest to it. If the sentence names no place, the word counts for
 * `place`.
 */
export function namesParliamentOf(place: string, { hits }: Sentence): boolean {
  if (!names(hits, 'parliament') || names(hits, 'instrument')) return false;
  const places = hits.filter(isPlace);
  const own = places.filter(({ meaning }) => meaning === place);
  // A word inside a body's recorded name, such as "European Parliament", does not count, because
  // the name already tells whose parliament it is.
  const bodies = hits.filter(isBody);
  return hitsOf(hits, 'parliament').some(
    (parliament) =>
      !bodies.some((body) => overlap(body, parliament)) &&
      nearest(parliament, own) <= nearest(parliament, places),
  );
}
