import { hitsOf, isPlace, names, nearest, overlap } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isBody } from './said.ts';

/**
 * True when a sentence has a word for a place's parliament, and none for a law that the parliament
 * may have passed. Of several places, the parliament is that of the nearest one.
 */
export function namesParliamentOf(place: string, { hits }: Sentence): boolean {
  if (!names(hits, 'parliament') || names(hits, 'instrument')) return false;
  const places = hits.filter(isPlace);
  const own = places.filter(({ meaning }) => meaning === place);
  // The record's own name for a body, such as "European Parliament", says whose parliament it is.
  const bodies = hits.filter(isBody);
  return hitsOf(hits, 'parliament').some(
    (parliament) =>
      !bodies.some((body) => overlap(body, parliament)) &&
      nearest(parliament, own) <= nearest(parliament, places),
  );
}
