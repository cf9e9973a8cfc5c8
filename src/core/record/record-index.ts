import { addToGroup, groupedBy } from '../collections/grouped-by.ts';
import { once, oncePerKey, oncePerObject } from '../collections/once.ts';
import { endsBy } from '../dates/day-or-month.ts';
import { shiftDay } from '../dates/days.ts';
import { compareText } from '../text/compare-text.ts';
import { countryOf, isPartOfCountry } from './place-codes.ts';
import type { Jurisdiction, LegalEvent, LegalRecord, Measure } from './schema.ts';
import { isOver, type State } from './states.ts';

/** The index of a record. Each part of it is made when it is first needed. */
interface RecordIndex {
  measures: () => Measures;
  events: () => Events;
  eventsById: () => Map<string, LegalEvent>;
  names: () => Names;
  /** States and provinces, grouped by the code of their country. */
  parts: () => Map<string, Jurisdiction[]>;
}

/** Kinds of names that an event contains. */
export type NameKind = 'person' | 'body' | 'case';

/**
 * For each kind of name, maps a name to the positions of its events in `record.events`. A single
 * position is stored as a number, because many small arrays would take time.
 */
type Names = Record<NameKind, Map<string, number | number[]>>;

interface Measures {
  byId: Map<string, Measure>;
  in: Map<string, Measure[]>;
}

interface Events {
  naming: (measureId: string) => readonly number[];
  of: (measureId: string) => readonly LegalEvent[];
  addedOf: (measureId: string) => readonly LegalEvent[];
}

/**
 * Returns a measure's events, oldest first, with the generated event for its expiry. Leaves out
 * events that another record adds to the measure (see `addedEventsOf`). Empty for an unknown id.
 */
export function eventsOf(record: LegalRecord, measureId: string): readonly LegalEvent[] {
  return indexOf(record).events().of(measureId);
}

/**
 * Returns the events that another record adds to a measure, oldest first. For example, a newsroom's
 * record adds a ruling to a measure of the default record. Such events do not change the measure's
 * state.
 */
export function addedEventsOf(record: LegalRecord, measureId: string): readonly LegalEvent[] {
  return indexOf(record).events().addedOf(measureId);
}

/**
 * Returns the positions in `record.events` of the events that list a measure, including those of
 * added records. Leaves out the generated expiry. Empty for an unknown id.
 */
export function eventsNaming(record: LegalRecord, measureId: string): readonly number[] {
  return indexOf(record).events().naming(measureId);
}

/** Returns the event with the given id; undefined if there is none. */
export function eventById(record: LegalRecord, id: string): LegalEvent | undefined {
  return indexOf(record).eventsById().get(id);
}

/** Returns all names of one kind, as spelled in the record's events. */
export function namesOfKind(record: LegalRecord, kind: NameKind): Iterable<string> {
  return indexOf(record).names()[kind].keys();
}

/**
 * Returns the positions in `record.events` of the events that contain the name `name` of this
 * kind, such as a person's name. Empty for an unknown name.
 */
export function eventsWithName(
  record: LegalRecord,
  kind: NameKind,
  name: string,
): readonly number[] {
  return [indexOf(record).names()[kind].get(name) ?? []].flat();
}

/**
 * Returns the measures of one jurisdiction, in the record's order. Leaves out measures of its
 * parts: `US` gives no measures of `US-MT`. Empty for an unknown code.
 */
export function measuresIn(record: LegalRecord, jurisdiction: string): readonly Measure[] {
  return indexOf(record).measures().in.get(jurisdiction) ?? [];
}

/**
 * Returns the jurisdictions that are parts of a country, in the record's order: `US-MT` for `US`.
 * Empty for a part, and for a country without parts on record.
 */
export function partsOf(record: LegalRecord, country: string): readonly Jurisdiction[] {
  return indexOf(record).parts().get(country) ?? [];
}

/**
 * Returns the format for dates in the English texts that this program adds to the record. The
 * format is created only when needed, because that takes several milliseconds.
 */
const inWords = once(
  () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
);

/**
 * Returns the id of the generated event that ends a measure when it expires. No event written by
 * an editor has this id.
 */
export function expiryId({ id }: Pick<Measure, 'id'>): string {
  return `${id}-expires`;
}

/** Returns the measure with the given id; undefined if there is none. */
export function measureById(record: LegalRecord, id: string): Measure | undefined {
  return indexOf(record).measures().byId.get(id);
}

/** Returns the index of a record. It is built only once, because a parsed record never changes. */
const indexOf = oncePerObject((record: LegalRecord): RecordIndex => {
  const measures = once(() => indexMeasures(record));
  return {
    measures,
    events: once(() => indexEvents(record.events, measures().byId)),
    eventsById: once(() => new Map(record.events.map((event) => [event.id, event]))),
    names: once(() => indexNames(record.events)),
    parts: once(() =>
      groupedBy(record.jurisdictions, ({ code }) =>
        isPartOfCountry(code) ? [countryOf(code)] : [],
      ),
    ),
  };
});

function indexMeasures(record: LegalRecord): Measures {
  return {
    byId: new Map(record.measures.map((measure) => [measure.id, measure])),
    in: groupedBy(record.measures, ({ jurisdiction }) => [jurisdiction]),
  };
}

function indexEvents(
  events: readonly LegalEvent[],
  measures: ReadonlyMap<string, Measure>,
): Events {
  const byMeasure = new Map<string, number[]>();
  events.forEach((event, position) => {
    for (const id of event.measures) addToGroup(byMeasure, id, position);
  });
  const naming = (id: string) => byMeasure.get(id) ?? [];
  const eventsNaming = (id: string) => naming(id).map((position) => events[position] as LegalEvent);
  const isOwn = (id: string, { from }: LegalEvent) => measures.get(id)?.from === from;
  return {
    naming,
    // Sorts a measure's events only when they are first needed, because most callers need the
    // events of few measures.
    of: oncePerKey((id) => {
      const own = eventsNaming(id).filter((event) => isOwn(id, event));
      return inOrder(own, measures.get(id));
    }),
    addedOf: (id) => eventsNaming(id).filter((event) => !isOwn(id, event)),
  };
}

/**
 * Groups the events by people, bodies and cases. One pass does all three, because each pass
 * through a large record is slow.
 */
function indexNames(events: readonly LegalEvent[]): Names {
  const names: Names = { person: new Map(), body: new Map(), case: new Map() };
  events.forEach(({ people, bodies, case: title }, position) => {
    for (const name of people) addPosition(names.person, name, position);
    for (const name of bodies) addPosition(names.body, name, position);
    if (title) addPosition(names.case, title, position);
  });
  return names;
}

/** Adds `position` to the positions of events that contain `name`, unless it is already there. */
function addPosition(names: Names[NameKind], name: string, position: number): void {
  const known = names.get(name);
  if (known === undefined) names.set(name, position);
  else if (typeof known !== 'number') {
    if (known.at(-1) !== position) known.push(position);
  } else if (known !== position) names.set(name, [known, position]);
}

/** Sorts a measure's events by date and adds its expiry. Events of one day keep their order. */
function inOrder(events: LegalEvent[], measure: Measure | undefined): readonly LegalEvent[] {
  events.sort((a, b) => compareText(endsBy(a.date), endsBy(b.date)));
  return measure?.expires ? withExpiry(events, measure, measure.expires) : events;
}

/**
 * Adds the event of a measure's expiry, on the day after `lastDay`. It is only for the apps for
 * which the measure can end on that day, because it has a state and is not over. Adds nothing if
 * there are no such apps.
 */
function withExpiry(
  events: readonly LegalEvent[],
  measure: Measure,
  lastDay: string,
): readonly LegalEvent[] {
  const date = shiftDay(lastDay, 1);
  const before = events.filter((event) => endsBy(event.date) <= date);
  const last = before.at(-1);
  const goesOn = (state: State | null) => state !== null && !isOver(state);
  const apps = measure.apps.filter((app) => goesOn(lastState(before, app)));
  if (!last || apps.length === 0) return events;
  const expiry: LegalEvent = {
    id: expiryId(measure),
    date,
    measures: [measure.id],
    state: 'ended',
    kind: 'lifting',
    title: 'Expires by its own terms',
    // Calendars show this text even before the expiry, so it must already be true then.
    summary: `Its own terms name ${inWords().format(Date.parse(lastDay))} as its last day.`,
    people: [],
    bodies: [],
    case: null,
    confidence: last.confidence,
    note: null,
    sources: last.sources,
    ...(apps.length === measure.apps.length ? {} : { apps }),
    ...(measure.from === undefined ? {} : { from: measure.from }),
  };
  return events.toSpliced(before.length, 0, expiry);
}

function lastState(events: readonly LegalEvent[], app: string): State | null {
  return (
    events.findLast(({ state, apps }) => state !== null && (!apps || apps.includes(app)))?.state ??
    null
  );
}
