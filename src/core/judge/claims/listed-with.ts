import type { Hit } from '../reading/hit.ts';
import { besideThePoint, listOf } from './claim-places.ts';
import type { PlacedGroup } from './place-cues.ts';

/**
 * A claim about one place in a list holds for the others only if the list has at least this many
 * places.
 */
const LEAST_LISTED = 3;

/**
 * Returns a function that takes a group. It returns true if a sentence lists the group's place
 * together with the place of a `claimed` group on the same app: Utah in "Texas, Ohio and Utah
 * issued similar orders" if Texas is claimed. It returns false if the list is shorter than
 * `LEAST_LISTED`, if the record has no rule on the app in the group's place, or if no sentence
 * tells of a rule there.
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
