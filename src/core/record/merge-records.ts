import { compareText } from '../text/compare-text.ts';
import { overBudget, type SetAside } from './added-budget.ts';
import { mergedMeasureIds, sameEntry } from './merge-entries.ts';
import { type NewApp, newApps } from './new-apps.ts';
import { newPlaces } from './new-places.ts';
import type {
  App,
  Correction,
  Jurisdiction,
  LeftOut,
  LegalEvent,
  LegalRecord,
  Measure,
} from './schema.ts';
import type { Variants } from './taken-names.ts';

/** A newsroom's record that is added to the default one. */
export interface AddedRecord {
  /**
   * Id of the newsroom's feed in kebab-case, unique among feeds. In the merged record, the ids of
   * the feed's measures and events begin with it: `FEED.ID`.
   */
  id: string;
  /** Name shown to readers, unique among feeds. */
  name: string;
  record: LegalRecord;
}

/**
 * An entry of an added record that the merged record does not contain, or contains only in part.
 */
export interface MergeConflict {
  /** Name of the newsroom. */
  from: string;
  kind: 'app' | 'jurisdiction' | 'measure' | 'event';
  /** Id in the newsroom's own record. */
  id: string;
  why: /** An earlier record has a different entry with this id. */
    | 'differs'
    /** A name of the app or place is taken, or too similar to another name. */
    | 'name-taken'
    /**
     * The entry depends on one of these:
     * - itself, such as a measure that implements itself
     * - an entry that is missing
     * - a measure that is in both records, but has another place or scope in the default record
     */
    | 'other-measure';
}

/** A merged record, with the entries and the added records that could not be merged. */
export interface MergedRecord {
  record: LegalRecord;
  conflicts: MergeConflict[];
  /**
   * The added records that are too large (see `BUDGET`). None of their entries is used. `from` is
   * the name of the newsroom, and `why` says in which way its record is too large.
   */
  setAside: { from: string; why: SetAside }[];
}

const NO_VARIANTS: Variants = new Map();

/**
 * Adds the entries of newsrooms to the default record, `base`. Added entries get the newsroom's
 * name as `from`. Entries of `base` never change.
 */
export function mergeRecords(
  base: LegalRecord,
  added: readonly AddedRecord[],
  variants: Variants = NO_VARIANTS,
): MergedRecord {
  const judged = added.map((one) => ({ ...one, why: overBudget(base, one.record) }));
  const setAside = judged.flatMap(({ name, why }) => (why ? [{ from: name, why }] : []));
  const used = judged.filter(({ why }) => why === null).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (used.length === 0) return { record: base, conflicts: [], setAside };
  const merged = used.reduce(mergeOne, startWith(base, variants));
  return { record: recordOf(merged), conflicts: merged.conflicts, setAside };
}

function recordOf({ base, ...merged }: Merging): LegalRecord {
  const record: LegalRecord = {
    ...base,
    apps: [...merged.apps.values()],
    jurisdictions: [...merged.jurisdictions.values()],
    measures: [...base.measures, ...merged.measures],
    events: [...base.events, ...merged.events].sort((a, b) => compareText(a.date, b.date)),
  };
  const corrections = [...(base.corrections ?? []), ...merged.corrections];
  if (merged.leftOut.length > 0) record.leftOut = [...(base.leftOut ?? []), ...merged.leftOut];
  if (merged.corrections.length > 0)
    record.corrections = corrections.sort((a, b) => compareText(b.mended, a.mended));
  return record;
}

interface Merging {
  base: LegalRecord;
  baseMeasures: ReadonlyMap<string, Measure>;
  baseEvents: ReadonlyMap<string, LegalEvent>;
  apps: Map<string, App>;
  jurisdictions: Map<string, Jurisdiction>;
  takeApp: (app: App) => NewApp;
  mayAddPlace: (place: Jurisdiction) => boolean;
  measures: Measure[];
  events: LegalEvent[];
  corrections: Correction[];
  leftOut: LeftOut[];
  conflicts: MergeConflict[];
}

function startWith(base: LegalRecord, variants: Variants): Merging {
  return {
    base,
    baseMeasures: new Map(base.measures.map((measure) => [measure.id, measure])),
    baseEvents: new Map(base.events.map((event) => [event.id, event])),
    apps: new Map(base.apps.map((app) => [app.id, app])),
    jurisdictions: new Map(base.jurisdictions.map((place) => [place.code, place])),
    takeApp: newApps(base.apps, base.jurisdictions, variants),
    mayAddPlace: newPlaces(base.jurisdictions, base.apps, variants),
    measures: [],
    events: [],
    corrections: [],
    leftOut: [],
    conflicts: [],
  };
}

function mergeOne(merging: Merging, added: AddedRecord): Merging {
  const { record, name: from } = added;
  const tell = (kind: MergeConflict['kind'], id: string, why: MergeConflict['why']) =>
    void merging.conflicts.push({ from, kind, id, why });
  for (const app of record.apps) addApp(merging, app, from, tell);
  for (const place of record.jurisdictions) addPlace(merging, place, from, tell);
  const usable = record.measures.filter(
    ({ jurisdiction, apps }) =>
      merging.jurisdictions.has(jurisdiction) && apps.some((app) => merging.apps.has(app)),
  );
  const ids = mergedMeasureIds(merging.baseMeasures, added.id, usable);
  for (const measure of record.measures) addMeasure(merging, measure, ids, from, tell);
  for (const event of record.events) addEvent(merging, event, added, ids, tell);
  for (const correction of record.corrections ?? [])
    merging.corrections.push({ ...correction, from });
  for (const leftOut of record.leftOut ?? []) merging.leftOut.push({ ...leftOut, from });
  return merging;
}

type Tell = (kind: MergeConflict['kind'], id: string, why: MergeConflict['why']) => void;
/** Result of `mergedMeasureIds`. */
type MeasureIds = ReadonlyMap<string, string | null>;

/**
 * Adds an app to the merged record. Reports a conflict if the merged record already has a
 * different app with the same id, or if any of the new app's names is already taken.
 */
function addApp({ apps, takeApp }: Merging, app: App, from: string, tell: Tell): void {
  const known = apps.get(app.id);
  if (known) {
    if (!sameEntry(known, { ...known, ...app })) tell('app', app.id, 'differs');
    return;
  }
  // `free` lacks the names that are taken. It is null if the display name is taken.
  const { app: free, isNameTaken } = takeApp(app);
  if (isNameTaken) tell('app', app.id, 'name-taken');
  if (free) apps.set(app.id, { ...free, from });
}

function addPlace(
  { jurisdictions, mayAddPlace }: Merging,
  place: Jurisdiction,
  from: string,
  tell: Tell,
): void {
  const known = jurisdictions.get(place.code);
  if (known) {
    if (!sameEntry(known, place)) tell('jurisdiction', place.code, 'differs');
  } else if (mayAddPlace(place)) jurisdictions.set(place.code, { ...place, from });
  else tell('jurisdiction', place.code, 'name-taken');
}

function addMeasure(
  merging: Merging,
  measure: Measure,
  ids: MeasureIds,
  from: string,
  tell: Tell,
): void {
  const known = merging.baseMeasures.get(measure.id);
  const id = ids.get(measure.id);
  if (known && !sameEntry(known, measure)) tell('measure', measure.id, 'differs');
  if (!known && !id) tell('measure', measure.id, 'other-measure');
  if (known || !id) return;
  const parent = measure.implements && ids.get(measure.implements);
  const apps = measure.apps.filter((app) => merging.apps.has(app));
  merging.measures.push({ ...measure, id, apps, ...(parent ? { implements: parent } : {}), from });
}

function addEvent(
  merging: Merging,
  event: LegalEvent,
  added: AddedRecord,
  ids: MeasureIds,
  tell: Tell,
): void {
  const known = merging.baseEvents.get(event.id);
  if (known) {
    if (!sameEntry(known, event)) tell('event', event.id, 'differs');
    return;
  }
  const measures = event.measures.flatMap((id) => ids.get(id) ?? []);
  if (measures.length < event.measures.length) tell('event', event.id, 'other-measure');
  const apps = event.apps?.filter((app) => merging.apps.has(app));
  if (measures.length === 0 || apps?.length === 0) return;
  merging.events.push({
    ...event,
    ...(apps ? { apps } : {}),
    id: `${added.id}.${event.id}`,
    measures,
    from: added.name,
  });
}
