import { appIndex, mergedMeasureIds, sameEntry } from './merge-entries.ts';
import type {
  App,
  Correction,
  Jurisdiction,
  LeftOut,
  LegalEvent,
  LegalRecord,
  Measure,
} from './schema.ts';

/** A newsroom's record that is added to the default one. */
export interface AddedRecord {
  /**
   * Id of the feed in kebab-case, unique among feeds. Prefixes the ids of entries that the record
   * adds.
   */
  id: string;
  /** Name shown to readers, unique among feeds. */
  name: string;
  record: LegalRecord;
}

/**
 * Reason why an entry of an added record is not used, or is used only in part. `differs`: an
 * earlier record has a different entry with that id, which is kept. `name-taken`: a name of the app
 * already belongs to another app. `other-measure`: the entry depends on a measure that the default
 * record defines differently, on a measure that is missing, or on itself.
 */
export interface MergeConflict {
  /** Name of the newsroom. */
  from: string;
  kind: 'app' | 'jurisdiction' | 'measure' | 'event';
  /** Id in the newsroom's own record. */
  id: string;
  why: 'differs' | 'name-taken' | 'other-measure';
}

export interface MergedRecord {
  record: LegalRecord;
  conflicts: MergeConflict[];
}

/**
 * Extends the default record by the apps, jurisdictions, measures and events that appear only in
 * added records, each marked with its `from`. No entry of the default record is changed or dropped;
 * a different entry with an id of the default record is reported as a conflict. Ids of added
 * measures and events are prefixed with the feed's id and a dot, so that two newsrooms' ids never
 * collide. The order of `added` does not matter. Returns `base` itself if `added` is empty.
 */
export function mergeRecords(base: LegalRecord, added: readonly AddedRecord[]): MergedRecord {
  if (added.length === 0) return { record: base, conflicts: [] };
  const merged = [...added]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .reduce(mergeOne, startWith(base));
  const { apps, jurisdictions, conflicts } = merged;
  const record: LegalRecord = {
    ...base,
    apps: [...apps.byId.values()],
    jurisdictions: [...jurisdictions.values()],
    measures: [...base.measures, ...merged.measures],
    events: [...base.events, ...merged.events].sort((a, b) =>
      a.date < b.date ? -1 : Number(a.date > b.date),
    ),
  };
  const corrections = [...(base.corrections ?? []), ...merged.corrections];
  if (merged.leftOut.length > 0) record.leftOut = [...(base.leftOut ?? []), ...merged.leftOut];
  if (merged.corrections.length > 0)
    record.corrections = corrections.sort((a, b) =>
      a.mended > b.mended ? -1 : Number(a.mended < b.mended),
    );
  return { record, conflicts };
}

/** State of the merge after the records processed so far. */
interface Merging {
  base: LegalRecord;
  baseMeasures: ReadonlyMap<string, Measure>;
  baseEvents: ReadonlyMap<string, LegalEvent>;
  apps: ReturnType<typeof appIndex>;
  jurisdictions: Map<string, Jurisdiction>;
  measures: Measure[];
  events: LegalEvent[];
  corrections: Correction[];
  leftOut: LeftOut[];
  conflicts: MergeConflict[];
}

function startWith(base: LegalRecord): Merging {
  return {
    base,
    baseMeasures: new Map(base.measures.map((measure) => [measure.id, measure])),
    baseEvents: new Map(base.events.map((event) => [event.id, event])),
    apps: appIndex(base.apps),
    jurisdictions: new Map(base.jurisdictions.map((place) => [place.code, place])),
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
  for (const place of record.jurisdictions) {
    const known = merging.jurisdictions.get(place.code);
    if (!known) merging.jurisdictions.set(place.code, { ...place, from });
    else if (!sameEntry(known, place)) tell('jurisdiction', place.code, 'differs');
  }
  const ids = mergedMeasureIds(merging.baseMeasures, added.id, record.measures);
  for (const measure of record.measures) addMeasure(merging, measure, ids, from, tell);
  for (const event of record.events) addEvent(merging, event, added, ids, tell);
  for (const correction of record.corrections ?? [])
    merging.corrections.push({ ...correction, from });
  for (const leftOut of record.leftOut ?? []) merging.leftOut.push({ ...leftOut, from });
  return merging;
}

type Tell = (kind: MergeConflict['kind'], id: string, why: MergeConflict['why']) => void;
/**
 * Maps the newsroom's own id of each measure to its id in the merged record; null for a measure
 * that can't be used.
 */
type MeasureIds = ReadonlyMap<string, string | null>;

/**
 * Adds an app, but without the names that already belong to another app: pages are searched for
 * names, so news about the other app would be taken for news about this one. An app that is already
 * known does not count as different merely because it leaves out optional fields.
 */
function addApp({ apps }: Merging, app: App, from: string, tell: Tell): void {
  const known = apps.byId.get(app.id);
  if (known) {
    if (!sameEntry(known, { ...known, ...app })) tell('app', app.id, 'differs');
    return;
  }
  const free = apps.freeNamesOf(app);
  if (free.taken) tell('app', app.id, 'name-taken');
  apps.add({ ...app, ...free.names, from });
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
  merging.measures.push({ ...measure, id, ...(parent ? { implements: parent } : {}), from });
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
  if (measures.length === 0) return;
  merging.events.push({ ...event, id: `${added.id}.${event.id}`, measures, from: added.name });
}
