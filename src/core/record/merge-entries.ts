import type { Measure, Origin } from './schema.ts';

/** True when two entries are equal. Ignores `from`, `incomplete` and the order of fields. */
export function sameEntry(a: Origin, b: Origin): boolean {
  return canonical(withoutMarks(a)) === canonical(withoutMarks(b));
}

/** Returns the entry without the fields that the program itself adds. */
function withoutMarks(entry: Origin): object {
  const marks: Partial<Measure> = { from: undefined, incomplete: undefined };
  return { ...entry, ...marks };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * Maps the id of each measure of an added record to the measure's id in the merged record; null for
 * a measure that can't be merged (see `newId`).
 */
export function mergedMeasureIds(
  base: ReadonlyMap<string, Measure>,
  feed: string,
  added: readonly Measure[],
): ReadonlyMap<string, string | null> {
  const addedById = new Map(added.map((measure) => [measure.id, measure]));
  const ids = new Map<string, string | null>();
  const idOf = (id: string): string | null => {
    const found = ids.get(id);
    if (found !== undefined) return found;
    // If new measures implement each other in a circle, the search for their ids would never end.
    // The id of a measure therefore counts as null during the search. All new measures in a
    // circle thus get the id null, which means that they can't be merged.
    ids.set(id, null);
    const merged = newId(base.get(id), addedById.get(id), idOf, `${feed}.${id}`);
    ids.set(id, merged);
    return merged;
  };
  for (const id of addedById.keys()) idOf(id);
  return ids;
}

/**
 * Returns the id of a measure in the merged record; null if it can't be merged. `known` is the
 * measure in the default record, and `own` is the measure in the added record. `added` is the id
 * that a new measure gets.
 */
function newId(
  known: Measure | undefined,
  own: Measure | undefined,
  idOf: (id: string) => string | null,
  added: string,
): string | null {
  if (!own) return null;
  // A known measure keeps its id, if both records give it the same place and scope.
  if (known)
    return known.jurisdiction === own.jurisdiction && known.scope === own.scope ? known.id : null;
  // A new measure can't be merged without the measure that it implements.
  return own.implements && idOf(own.implements) === null ? null : added;
}
