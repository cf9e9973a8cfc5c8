import type { App, Measure, Origin } from './schema.ts';

/** True when two entries are equal. Ignores `from`, `incomplete` and the order of fields. */
export function sameEntry(a: Origin, b: Origin): boolean {
  return canonical(withoutMarks(a)) === canonical(withoutMarks(b));
}

/** Returns the entry without the marks that parsing a release and merging records add. */
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
 * Returns an index of apps by id and of all their names; names are compared without regard to case.
 */
export function appIndex(base: readonly App[]) {
  const byId = new Map<string, App>();
  const taken = new Set<string>();
  const watched = new Set<string>();
  const add = (app: App) => {
    byId.set(app.id, app);
    for (const name of namesOf(app)) (app.watched ? watched : taken).add(folded(name));
  };
  for (const app of base) add(app);
  const isFree = (name: string) => !taken.has(folded(name)) && isUnwatched(name);
  const isUnwatched = (name: string) => !watched.has(folded(name));
  return { byId, add, freeNamesOf: (app: App) => freeNamesOf(app, isFree, isUnwatched) };
}

function namesOf({ name, names, companyNames = [], abroadNames = [] }: App): string[] {
  return [name, ...names, ...companyNames, ...abroadNames];
}

/**
 * Returns the app's names that are still free, and whether any was taken. A name in `abroadNames`
 * belongs to a sister app by design, so it is refused only if a watched app has it.
 */
function freeNamesOf(
  app: App,
  isFree: (name: string) => boolean,
  isUnwatched: (name: string) => boolean,
) {
  const names: Pick<App, 'names' | 'companyNames' | 'abroadNames'> = {
    names: app.names.filter(isFree),
  };
  if (app.companyNames) names.companyNames = app.companyNames.filter(isFree);
  if (app.abroadNames) names.abroadNames = app.abroadNames.filter(isUnwatched);
  const taken = !isFree(app.name) || namesOf({ ...app, ...names }).length < namesOf(app).length;
  return { names, taken };
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/**
 * Returns for each measure of an added record its id in the merged record: the default record's
 * measure keeps its id, and a new measure's id is prefixed with the feed's id. Null when the
 * default record uses the id for another place or scope, and for a measure that implements itself,
 * an unknown measure, or a measure whose id is null here.
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
    // Null until the id is resolved, so that a cycle of `implements` ends here.
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
