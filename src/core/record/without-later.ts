import type { LaterEntries } from './later-entries.ts';
import type { LegalEvent, LegalRecord, Measure } from './schema.ts';

/**
 * Returns a copy of `record` without references to the entries in `later`, which this version does
 * not understand. `leftOut` counts the missing measures and events; absent if none are missing.
 */
export function withoutLater(record: LegalRecord, later: LaterEntries): LegalRecord {
  const gone = goneFrom(record, later);
  const isOutdated = outdatedAmong(record, gone, later);
  const measures = record.measures
    .filter(({ id }) => !gone.measures.has(id))
    .map((measure) => measureWithout(measure, gone, isOutdated));
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

/**
 * Returns a function that is true for a measure whose state may be wrong: an event that sets its
 * state is missing, or its parent is missing, or its parent's state may be wrong.
 */
function outdatedAmong(record: LegalRecord, gone: Gone, later: LaterEntries) {
  const touched = new Set(later.events.filter(changesState).flatMap(({ measures }) => measures));
  const parents = new Map(record.measures.map(({ id, implements: parent }) => [id, parent]));
  return (id: string): boolean => {
    // A sound record has no circle, but this record may not be sound. The set of ids ends the walk.
    const seen = new Set<string>();
    for (let at: string | undefined = id; at && !seen.has(at); at = parents.get(at)) {
      if (touched.has(at) || gone.measures.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
}

function measureWithout(
  measure: Measure,
  gone: Gone,
  isOutdated: (id: string) => boolean,
): Measure {
  const { implements: parent, ...rest } = measure;
  const isOrphan = parent !== undefined && gone.measures.has(parent);
  return {
    ...rest,
    apps: measure.apps.filter((app) => !gone.apps.has(app)),
    ...(parent === undefined || isOrphan ? {} : { implements: parent }),
    ...(isOutdated(measure.id) ? { incomplete: true } : {}),
  };
}

function eventWithout(event: LegalEvent, gone: Gone): LegalEvent | null {
  const measures = event.measures.filter((id) => !gone.measures.has(id));
  const apps = event.apps?.filter((id) => !gone.apps.has(id));
  // The event is left out, too, if all its measures or all its apps were left out.
  if (measures.length === 0 || apps?.length === 0) return null;
  return { ...event, measures, ...(apps ? { apps } : {}) };
}
