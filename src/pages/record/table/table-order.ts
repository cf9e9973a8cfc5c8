import { LEGEND, type Look } from '../../../components/looks.tsx';
import { oncePerObject } from '../../../core/collections/once.ts';
import type { LegalRecord, Measure } from '../../../core/record/schema.ts';
import type { PlaceStatus } from '../day/law-on-days.ts';
import { foldedText } from '../search/words-in.ts';
import type { View } from '../view.ts';

/** Column by which the table is sorted. `down` reverses the usual order of the column. */
export interface Order {
  by: 'place' | 'state' | 'since';
  down: boolean;
}

/** Displayed names of places, folded (see `foldedText`), keyed by the place's code. */
export type FoldedNames = ReadonlyMap<string, string>;

/**
 * Returns the names without case and accents. Computed in advance, because the filter searches the
 * names after each letter typed.
 */
export function foldedNames(names: ReadonlyMap<string, string>): FoldedNames {
  return new Map([...names].map(([code, name]) => [code, foldedText(name)]));
}

/**
 * Sorts the displayed names by the rules of a language. Returns each place's position, keyed by
 * its code.
 */
export function ranksByName(
  names: ReadonlyMap<string, string>,
  locale: string,
): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(locale);
  const codes = [...names].sort(([, a], [, b]) => compare(a, b)).map(([code]) => code);
  return new Map(codes.map((code, rank) => [code, rank]));
}

/**
 * Sorts entries by place. `ranks` has the position of each place, keyed by its code (see
 * `ranksByName`). Places without a rank come last. Entries of one place keep their order. Takes
 * linear time.
 */
export function byRank(
  entries: readonly PlaceStatus[],
  ranks: ReadonlyMap<string, number>,
): readonly PlaceStatus[] {
  // This is a counting sort. A list for each place would be simpler, but every change of the day
  // would then create thousands of lists.
  const rankOf = Int32Array.from(entries, ({ place }) => ranks.get(place.code) ?? ranks.size);
  const next = new Int32Array(ranks.size + 2);
  for (const rank of rankOf) next[rank + 1] = (next[rank + 1] as number) + 1;
  for (let rank = 1; rank < next.length; rank++)
    next[rank] = (next[rank] as number) + (next[rank - 1] as number);
  const ranked = new Array<PlaceStatus>(entries.length);
  for (let at = 0; at < entries.length; at++) {
    const rank = rankOf[at] as number;
    ranked[next[rank] as number] = entries[at] as PlaceStatus;
    next[rank] = (next[rank] as number) + 1;
  }
  return ranked;
}

/**
 * Returns the entries with the chosen look (null means any) that match `text`. An entry matches
 * if `text` is the whole code of its place, or occurs in the place's name or in the measure's
 * name or citation. Ignores case and accents.
 */
export function matching(
  names: FoldedNames,
  entries: readonly PlaceStatus[],
  wantedLook: View['look'],
  text: string,
): readonly PlaceStatus[] {
  const wanted = foldedText(text.trim());
  if (!wantedLook && !wanted) return entries;
  return entries.filter(
    ({ place, status, look }) =>
      (!wantedLook || look === wantedLook) &&
      (!wanted ||
        names.get(place.code)?.includes(wanted) ||
        place.code.toLowerCase() === wanted ||
        textOf(status.measure).includes(wanted)),
  );
}

/**
 * Sorts entries by a column, in reverse order with `down`. `entries` must be sorted by place.
 * Entries that are equal in the column stay sorted by place.
 */
export function sorted(
  entries: readonly PlaceStatus[],
  { by, down }: Order,
): readonly PlaceStatus[] {
  if (by === 'place') return down ? entries.toReversed() : entries;
  if (by === 'state') {
    const byLook = groupedBy(entries, ({ look }): Look => look);
    return (down ? LEGEND.toReversed() : LEGEND).flatMap((look) => byLook.get(look) ?? []);
  }
  // Many entries have the same day. Grouping the entries by day takes fewer comparisons than
  // sorting them.
  const byDay = groupedBy(entries, ({ status }) => status.since);
  const days = [...byDay.keys()].sort();
  return (down ? days.reverse() : days).flatMap((day) => byDay.get(day) ?? []);
}

function groupedBy<K>(
  entries: readonly PlaceStatus[],
  keyOf: (entry: PlaceStatus) => K,
): Map<K, PlaceStatus[]> {
  const groups = new Map<K, PlaceStatus[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Returns a measure's name and citation without case and accents. */
const textOf = oncePerObject(({ name, citation }: Measure): string =>
  foldedText(`${name}\n${citation ?? ''}`),
);

/**
 * Prepares the texts that the filter searches, so that the first letter typed is not slow. Yields
 * after each measure.
 */
export function* prepareFilter({ measures }: LegalRecord): Generator<void, void> {
  for (const measure of measures) {
    textOf(measure);
    yield;
  }
}
