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

/** A record is never changed once parsed, so that what is found in it may be kept for as long as it lives. */
const indexes = new WeakMap<LegalRecord, RecordIndex>();

/**
 * The events of one measure that its own record tells, oldest first, with its expiry where it has one; empty for an
 * unknown id. These alone make its states: what another record says of it stands beside them (`addedEventsOf`). One known
 * by its month only comes after those of the month's days: only then has it certainly happened. Time does not grow with the
 * rest of the record.
 */
export function eventsOf(record: LegalRecord, measureId: string): readonly LegalEvent[] {
  return indexOf(record).eventsOf.get(measureId) ?? [];
}

/** The events that added records tell of a measure of the default record, oldest first. They change none of its states. */
export function addedEventsOf(record: LegalRecord, measureId: string): readonly LegalEvent[] {
  return indexOf(record).addedEventsOf.get(measureId) ?? [];
}

/** The measures of one jurisdiction (not of those inside it) in the record's order; empty for an unknown code. */
export function measuresIn(record: LegalRecord, jurisdiction: string): readonly Measure[] {
  return indexOf(record).measuresIn.get(jurisdiction) ?? [];
}

/** The record is in English, and so is this event of it. */
const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Id of the event that stands for a measure's end by its own terms; no authored event has it. */
export function expiryId({ id }: Measure): string {
  return `${id}-expires`;
}

/** The measure with an id, or undefined. */
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
      const own = index.measures.get(id)?.from === event.from;
      append(own ? index.eventsOf : index.addedEventsOf, id, event);
    }
  for (const events of index.eventsOf.values())
    events.sort((a, b) => endsBy(a.date).localeCompare(endsBy(b.date)));
  for (const measure of record.measures) if (measure.expires) addExpiry(index, measure, measure.expires);
  indexes.set(record, index);
  return index;
}

/** A measure that says itself until when it holds ends the day after, unless it never began, or events have ended it for every app before. */
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
    // In words that hold before that day too: calendars tell of it.
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
