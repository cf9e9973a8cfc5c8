import type { Hit } from '../reading/hit.ts';
import { besideThePoint, listOf } from './claim-places.ts';
import type { PlacedGroup } from './place-cues.ts';

/**
 * A claim about one place in a list holds for the others only if the list has at least this many
 * places.
 */
const LEAST_LISTED = 3;

/**
 * Returns a function that tells whether a group's place counts as claimed because a list names it
 * beside a claimed place. In "Texas, Ohio and Utah issued similar orders", Utah may count if
 * Texas is claimed. The function returns true if all of these conditions are met:
 * - A sentence lists the group's place with that of a `claimed` group on the same app.
 * - The list has at least `LEAST_LISTED` places.
 * - The record has a rule on the app in the group's place.
 * - A sentence tells of a rule in the group's place.
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
    const cues = placeCues();
    if (!known || !cues.get('on-record') || cues.get('only-named')) return false;
    return statements.some(({ named }) => {
      if (!named || besideThePoint(named, divided).length > 0) return false;
      const list = listOf(named);
      const codes = new Set(list.map(({ meaning }) => meaning));
      return codes.size >= LEAST_LISTED && list.some((hit) => known.has(hit));
    });
  };
}
