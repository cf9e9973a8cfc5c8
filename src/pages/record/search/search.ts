import { startsBy } from '../../../core/dates/day-or-month.ts';
import { measureById } from '../../../core/record/record-index.ts';
import type {
  Jurisdiction,
  LegalEvent,
  LegalRecord,
  Measure,
} from '../../../core/record/schema.ts';
import { EVERYONE, type Scope } from '../../../core/record/scopes.ts';
import { lawOnDays, type PlaceStatus } from '../day/law-on-days.ts';
import { inForcePlaces } from '../in-force-places.ts';
import type { View } from '../view.ts';
import { type PlaceNames, placeNames } from './place-names.ts';
import { type Query, queryReader } from './query.ts';
import type { SearchTables } from './search-tables.ts';
import { type WordIndex, wordIndexOf } from './word-index.ts';

/** Results of a query. */
export interface Found {
  /** Id of the app that the query is about: the first that it mentions, or else the page's app. */
  app: string;
  /** Group of people that the query is about; null when it names none. */
  scope: Scope | null;
  /**
   * Places that answer the query, best first. The first case that applies decides:
   * - The query names places, such as "india" or "new yor": those places.
   * - The query asks only about the law ("tiktok under 16"), or it asks about the law and the
   *   events fit only in part (`isLoose`): places with a rule in force.
   * - Otherwise: places of the events; none if the events are in more than `FEW` places.
   */
  places: Jurisdiction[];
  /** Number of all matching events. */
  count: number;
  /**
   * The first matching events, at most as many as requested. Events up to the day that the page
   * shows come first, newest to oldest. Later events follow, soonest to latest.
   */
  events: LegalEvent[];
  /**
   * True if the events found fit the query only in part. Either every event lacks a word of the
   * query, or no event is about the query's apps and group. False if no events were found.
   */
  isLoose: boolean;
}

/** A search over one record. */
export interface RecordSearch {
  /**
   * Searches the record for a query. The result contains all places found, but at most `most` of
   * the events. An empty query finds nothing.
   */
  find(query: string, most: number, view: Pick<View, 'app' | 'day'>): Found;
}

/**
 * If the events found are in more than this many places, their places are not shown as results.
 */
const FEW = 3;

/** Returns the search over a record. `tables` must be made from this record. */
export function recordSearch(record: LegalRecord, tables: SearchTables): RecordSearch {
  const everything = Int32Array.from(record.events.keys());
  const sources = {
    record,
    places: placeNames(record.jurisdictions, tables.places),
    index: wordIndexOf(tables.events),
    everything,
  };
  const read = queryReader(record.apps);
  return { find: (text, most, view) => answer(sources, read(text), most, view) };
}

interface Sources {
  record: LegalRecord;
  places: PlaceNames;
  index: WordIndex;
  /** Positions of all events in the record's list of events. */
  everything: EventNumbers;
}

/**
 * Positions in the record's list of events, ascending. Takes much less memory than a list of
 * events.
 */
type EventNumbers = Int32Array;

function answer(
  sources: Sources,
  query: Query,
  most: number,
  { app: current, day }: Pick<View, 'app' | 'day'>,
): Found {
  const { record, places } = sources;
  const app = query.apps[0]?.id ?? current;
  const { scope, words, allWords } = query;
  const named = places.named(words, allWords);
  const byName = named.length > 0 ? named : places.partlyNamed(words);
  const { events, isLoose } = eventsFor(sources, query, named);
  const inForce = () => inForcePlaces(lawOnDays(record, app).placesOn(day, scope ?? EVERYONE));
  const asked = () => byAge(inForce(), words).map(({ place }) => place);
  // A query that names places finds only these places. If any other query is about the law, it
  // finds the places with a rule in force in two cases: if it has no words to search for except
  // numbers ("tiktok under 16"), or if the events fit it only in part (`isLoose`), as may happen
  // for "tiktok security". All other queries find the places of the events.
  const isAnswered = query.asksOfLaw && (isLoose || words.every((word) => /^\d+$/.test(word)));
  return {
    app,
    scope,
    places: byName.length > 0 ? byName : isAnswered ? asked() : placesOf(record, events),
    count: events.length,
    events: firstOf(record, events, most, day),
    isLoose,
  };
}

/**
 * Returns the events that answer a query. Usually, these are the events that match the query's
 * words best and concern its apps and group of people. If there are none, returns the events that
 * match the words best. The comments below describe the other cases.
 */
function eventsFor(
  { record, index, everything }: Sources,
  query: Query,
  named: readonly Jurisdiction[],
): { events: EventNumbers; isLoose: boolean } {
  // A query's words exclude names of apps and words about bans. "tiktok ban" thus has no words to
  // search for, and all events about TikTok answer it.
  if (query.words.length === 0) {
    const events = query.asksOfLaw ? fitting(record, everything, query) : new Int32Array();
    return { events, isLoose: false };
  }
  // If the query names a place, only whole words match. Otherwise, "India" would also find
  // Indiana's events, because "Indiana" begins with "India".
  const whole = new Set(named.length > 0 ? query.words : []);
  const { texts: closest, hasAll } = index.find(query.words, whole);
  const close = fitting(record, closest, query);
  if (hasAll && close.length > 0) return { events: close, isLoose: false };
  // If the query names a place, such as India, events in that place answer the query even if they
  // lack the other words of the query.
  const there = fitting(record, eventsIn(record, everything, named), query);
  if (there.length > 0) return { events: there, isLoose: false };
  return { events: close.length > 0 ? close : closest, isLoose: closest.length > 0 };
}

/**
 * Returns the given events that concern the query's apps and group of people. Returns all given
 * events if the query names neither apps nor a group.
 */
function fitting(record: LegalRecord, events: EventNumbers, { apps, scope }: Query): EventNumbers {
  if (apps.length === 0 && scope === null) return events;
  const ids = new Set(apps.map(({ id }) => id));
  const onApps = measuresWhere(record, (measure) => measure.apps.some((id) => ids.has(id)));
  const inScope = measuresWhere(record, (measure) => measure.scope === scope);
  const isAbout = (event: LegalEvent) =>
    event.apps ? event.apps.some((id) => ids.has(id)) : event.measures.some((id) => onApps.has(id));
  const fits = (event: LegalEvent) =>
    (ids.size === 0 || isAbout(event)) &&
    (scope === null || event.measures.some((id) => inScope.has(id)));
  return events.filter((number) => fits(record.events[number] as LegalEvent));
}

function eventsIn(
  record: LegalRecord,
  events: EventNumbers,
  places: readonly Jurisdiction[],
): EventNumbers {
  const codes = new Set(places.map(({ code }) => code));
  if (codes.size === 0) return new Int32Array();
  const measures = measuresWhere(record, ({ jurisdiction }) => codes.has(jurisdiction));
  return events.filter((number) => record.events[number]?.measures.some((id) => measures.has(id)));
}

function measuresWhere(
  { measures }: LegalRecord,
  isMeant: (measure: Measure) => boolean,
): ReadonlySet<string> {
  return new Set(measures.filter(isMeant).map(({ id }) => id));
}

/**
 * Returns at most `most` of the events. Events up to the day come first, newest first. Later
 * events follow, soonest first.
 */
function firstOf(
  record: LegalRecord,
  events: EventNumbers,
  most: number,
  day: string,
): LegalEvent[] {
  const eventAt = (at: number) => record.events[events[at] as number] as LegalEvent;
  const first: LegalEvent[] = [];
  const take = (event: LegalEvent, isBegun: boolean) => {
    if (first.length < most && startsBy(event.date, day) === isBegun) first.push(event);
    return first.length < most;
  };
  for (let at = events.length - 1; at >= 0 && take(eventAt(at), true); at--);
  for (let at = 0; at < events.length && take(eventAt(at), false); at++);
  return first;
}

/**
 * Returns the places of the events. Returns an empty list if the events are in more than `FEW`
 * places.
 */
function placesOf(record: LegalRecord, events: EventNumbers): Jurisdiction[] {
  const codes = new Set<string>();
  for (const number of events) {
    for (const id of record.events[number]?.measures ?? [])
      codes.add(measureById(record, id)?.jurisdiction ?? '');
    if (codes.size > FEW) return [];
  }
  return record.jurisdictions.filter(({ code }) => codes.has(code));
}

/** Moves entries to the front if the query mentions the age limit of their rule, such as "16". */
function byAge(entries: readonly PlaceStatus[], words: readonly string[]): PlaceStatus[] {
  const isOfAge = ({ status }: PlaceStatus) => words.includes(String(status.measure.age));
  return [...entries.filter(isOfAge), ...entries.filter((entry) => !isOfAge(entry))];
}
