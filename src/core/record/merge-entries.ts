import type { Measure, Origin } from './schema.ts';

/** True when two entries are equal. Ignores `from`, `incomplete` and the order of fields. */
export function sameEntry(a: Origin, b: Origin): boolean {
  return canonical(withoutMarks(a)) === canonical(withoutMarks(b));
}

/** Returns the entry without the fields that parsing a release or merging records adds. */
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
 * Returns, for each measure of an added record, its id in the merged record. A measure of the
 * default record keeps its id; the id of a new measure is prefixed with the feed's id. Null for a
 * measure that can't be used: the default record uses its id for another place or scope, it
 * implements itself or an unknown measure, or it implements a measure that is itself null here.
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
    // The entry is null until the id is found, so that a cycle of `implements` ends here.
    ids.set(id, null);
    const merged = newId(base.get(id), addedById.get(id), idOf, `${feed}.${id}`);
    ids.set(id, merged);
    return merged;
  };
  for (const id of addedById.keys()) idOf(id);
  return ids;
}

function newId(
  known: Measure | undefined,
  own: Measure | undefined,
  idOf: (id: string) => string | null,
  added: string,
): string | null {
  if (!own) return null;
  if (known)
    return known.jurisdiction === own.jurisdiction && known.scope === own.scope ? known.id : null;
  return own.implements && idOf(own.implements) === null ? null : added;
}
