import type { Hit } from '../reading/hit.ts';
import { besideThePoint, listOf } from './claim-places.ts';
import type { PlacedGroup } from './place-cues.ts';

/** Minimum number of places in a list whose places all did the same. */
const LEAST_LISTED = 3;

/**
 * Returns a function that is true for a group whose place stands in a list with the place of one
 * of the `claimed` groups, on the same app. If `claimed` has Texas, this is true for Utah in
 * "Texas, Ohio and Utah issued similar orders". The record must have a rule on the app there, and
 * a sentence must tell of one.
 */
export function listedWith(
  claimed: readonly PlacedGroup[],
  divided: ReadonlySet<string>,
): (group: PlacedGroup) => boolean {
  const mentions = new Map<string, Set<Hit>>();
  for (const { app, statements } of claimed) {
    const known = mentions.get(app) ?? new Set();
    for (const { named } of statements) if (named) known.add(named.hit);
    mentions.set(app, known);
  }
  return ({ app, placeCues, statements }) => {
    const known = mentions.get(app);
    if (!known || !placeCues.get('on-record') || placeCues.get('only-named')) return false;
    return statements.some(({ named }) => {
      if (!named || besideThePoint(named, divided).length > 0) return false;
      const list = listOf(named);
      const codes = new Set(list.map(({ meaning }) => meaning));
      return codes.size >= LEAST_LISTED && list.some((hit) => known.has(hit));
    });
  };
}
