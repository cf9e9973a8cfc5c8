import { endsBy } from '../dates/day-or-month.ts';
import { shiftDay } from '../dates/days.ts';
import type { LegalEvent, LegalRecord, Measure } from './schema.ts';
import { isOver, type State } from './states.ts';

interface RecordIndex {
  measures: Map<string, Measure>;
  eventsOf: Map<string, LegalEvent[]>;
  addedEventsOf: Map<string, LegalEvent[]>;
  measuresIn: Map<string, Measure[]>;
}

/**
 * Indexes by record. A parsed record never changes, so an index is valid for as long as the record
 * lives.
 */
const indexes = new WeakMap<LegalRecord, RecordIndex>();

/**
 * Returns the events of one measure from its own record, oldest first, including its expiry; empty
 * for an unknown id. Only these determine its states; events from other records are separate
 * (`addedEventsOf`). An event known by its month comes after those on the month's days, because
 * only then has it certainly happened. The time needed does not depend on the rest of the record.
 */
export function eventsOf(record: LegalRecord, measureId: string): readonly LegalEvent[] {
  return indexOf(record).eventsOf.get(measureId) ?? [];
}

/**
 * Returns the events of added records on a measure of the default record, oldest first. They change
 * none of its states.
 */
export function addedEventsOf(record: LegalRecord, measureId: string): readonly LegalEvent[] {
  return indexOf(record).addedEventsOf.get(measureId) ?? [];
}

/**
 * Returns the measures of one jurisdiction (without its parts) in the record's order; empty for an
 * unknown code.
 */
export function measuresIn(record: LegalRecord, jurisdiction: string): readonly Measure[] {
  return indexOf(record).measuresIn.get(jurisdiction) ?? [];
}

/** Date format of the record's language, English. */
const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Returns the id of the event that marks a measure's expiry; no authored event has it. */
export function expiryId({ id }: Measure): string {
  return `${id}-expires`;
}

/** Returns the measure with an id, or undefined. */
export function measureById(record: LegalRecord, id: string): Measure | undefined {
  return indexOf(record).measures.get(id);
}

function indexOf(record: LegalRecord): RecordIndex {
  const known = indexes.get(record);
  if (known) return known;
  const index: RecordIndex = {
    measures: new Map(),
    eventsOf: new Map(),
    addedEventsOf: new Map(),
    measuresIn: new Map(),
  };
  for (const measure of record.measures) {
    index.measures.set(measure.id, measure);
    append(index.measuresIn, measure.jurisdiction, measure);
  }
  for (const event of record.events)
    for (const id of event.measures) {
      const isFromSameRecord = index.measures.get(id)?.from === event.from;
      append(isFromSameRecord ? index.eventsOf : index.addedEventsOf, id, event);
    }
  for (const events of index.eventsOf.values())
    events.sort((a, b) => endsBy(a.date).localeCompare(endsBy(b.date)));
  for (const measure of record.measures) if (measure.expires) addExpiry(index, measure, measure.expires);
  indexes.set(record, index);
  return index;
}

/**
 * Adds the end of a measure on the day after its last day, unless it never began or events ended it
 * earlier for every app.
 */
function addExpiry(index: RecordIndex, measure: Measure, lastDay: string): void {
  const events = index.eventsOf.get(measure.id) ?? [];
  const date = shiftDay(lastDay, 1);
  const before = events.filter((event) => endsBy(event.date) <= date);
  const last = before.at(-1);
  const goesOn = (state: State | null) => state !== null && !isOver(state);
  if (!last || !measure.apps.some((app) => goesOn(lastState(before, app)))) return;
  const expiry: LegalEvent = {
    id: expiryId(measure),
    date,
    measures: [measure.id],
    state: 'ended',
    kind: 'lifting',
    title: 'Expires by its own terms',
    // The wording also holds before that day, because calendars show it.
    summary: `Its own terms name ${IN_WORDS.format(Date.parse(lastDay))} as its last day.`,
    people: [],
    bodies: [],
    case: null,
    confidence: last.confidence,
    note: null,
    sources: last.sources,
    ...(measure.from === undefined ? {} : { from: measure.from }),
  };
  events.splice(before.length, 0, expiry);
}

function lastState(events: readonly LegalEvent[], app: string): State | null {
  return events.findLast(({ state, apps }) => state !== null && (!apps || apps.includes(app)))?.state ?? null;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
