import type { LaterEntries } from './later-entries.ts';
import type { LegalEvent, LegalRecord, Measure } from './schema.ts';

/**
 * Returns a copy of `record` without references to the entries in `later`, which this version does
 * not understand. `leftOut` counts the missing measures and events; absent if none are missing.
 */
export function withoutLater(record: LegalRecord, later: LaterEntries): LegalRecord {
  const gone = goneFrom(record, later);
  const outdated = new Set(later.events.filter(changesState).flatMap(({ measures }) => measures));
  const measures = record.measures
    .filter(({ id }) => !gone.measures.has(id))
    .map((measure) => measureWithout(measure, gone, outdated));
  const events = record.events.flatMap((event) => eventWithout(event, gone) ?? []);
  const leftOut = {
    measures: later.measures.length + record.measures.length - measures.length,
    events: later.events.length + record.events.length - events.length,
  };
  const isWhole = leftOut.measures + leftOut.events === 0;
  return { ...record, measures, events, ...(isWhole ? {} : { leftOut: [leftOut] }) };
}

/** Ids of apps and measures that were left out. */
interface Gone {
  apps: ReadonlySet<unknown>;
  measures: ReadonlySet<unknown>;
}

function goneFrom(record: LegalRecord, later: LaterEntries): Gone {
  const apps = new Set(later.apps.map(({ id }) => id));
  const places = new Set(later.jurisdictions.map(({ code }) => code));
  // `places` and `apps` have the codes and ids of the places and apps that were left out. A
  // measure is left out, too, if its place or all of its apps are among them.
  const unplaced = record.measures.filter(
    (measure) => places.has(measure.jurisdiction) || measure.apps.every((app) => apps.has(app)),
  );
  return { apps, measures: new Set([...later.measures, ...unplaced].map(({ id }) => id)) };
}

/** True for an event that sets a state. The state may be one that this version does not know. */
function changesState({ state }: Record<string, unknown>): boolean {
  return state !== null;
}

function measureWithout(measure: Measure, gone: Gone, outdated: ReadonlySet<unknown>): Measure {
  const { implements: parent, ...rest } = measure;
  const apps = measure.apps.filter((app) => !gone.apps.has(app));
  // The measure's state may be wrong if its parent, or an event that sets its state, is missing.
  const isOrphan = parent !== undefined && gone.measures.has(parent);
  const isIncomplete = isOrphan || outdated.has(measure.id);
  return {
    ...rest,
    apps,
    ...(parent === undefined || isOrphan ? {} : { implements: parent }),
    ...(isIncomplete ? { incomplete: true } : {}),
  };
}

function eventWithout(event: LegalEvent, gone: Gone): LegalEvent | null {
  const measures = event.measures.filter((id) => !gone.measures.has(id));
  const apps = event.apps?.filter((id) => !gone.apps.has(id));
  // The event is left out, too, if all its measures or all its apps were left out.
  if (measures.length === 0 || apps?.length === 0) return null;
  return { ...event, measures, ...(apps ? { apps } : {}) };
}
