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
import { atOnce } from '../in-idle-time.ts';
import type { View } from '../view.ts';
import { type PlaceNames, placeNames, type Spellings } from './place-names.ts';
import { type Query, queryReader } from './query.ts';
import { type WordIndex, wordIndexBuilder } from './word-index.ts';

/** Results of a query. */
export interface Found {
  /**
   * Id of the app that the query is about: the first one that it mentions or, without one, the app
   * in view.
   */
  app: string;
  /** Group of people that the query is about; null when it names none. */
  scope: Scope | null;
  /**
   * Places that answer the query, best first. These are the places that the query names; if it
   * names none, those where the rule that it asks about is in force; if it asks about no rule,
   * those of the events found, provided that they are few.
   */
  places: Jurisdiction[];
  /** Number of all matching events. */
  count: number;
  /**
   * The first of the matching events, at most as many as requested. Events up to the day in view
   * come first, newest first; later events follow, soonest first.
   */
  events: LegalEvent[];
  /**
   * True when no event has all words of the query, so that each of `events` has only some of them.
   */
  isLoose: boolean;
}

/** A search over one record. */
export interface RecordSearch {
  /**
   * Returns the places, and at most `most` of the events, that a query finds. An empty query finds
   * nothing.
   */
  find(query: string, most: number, view: Pick<View, 'app' | 'day'>): Found;
}

/** The places of the events found count as results if there are at most this many of them. */
const FEW = 3;

/**
 * Builds the search index of a record at once and returns the search. `buildRecordSearch` does
 * this in steps.
 */
export function recordSearch(record: LegalRecord, names: Spellings): RecordSearch {
  return atOnce(buildRecordSearch(record, names));
}

/**
 * Builds a search index of titles, summaries, people, bodies, cases, measures and places. Yields
 * after each event, so that a page can build the index between frames.
 */
export function* buildRecordSearch(
  record: LegalRecord,
  names: Spellings,
): Generator<void, RecordSearch> {
  const places = placeNames(record.jurisdictions, names);
  yield;
  const texts = wordIndexBuilder();
  for (const event of record.events) {
    texts.add(textOf(event, record, names));
    yield;
  }
  const sources = { record, places, index: texts.finish() };
  const read = queryReader(record.apps);
  return { find: (text, most, view) => answer(sources, read(text), most, view) };
}

interface Sources {
  record: LegalRecord;
  places: PlaceNames;
  index: WordIndex;
}

function answer(
  { record, places, index }: Sources,
  query: Query,
  most: number,
  { app: current, day }: Pick<View, 'app' | 'day'>,
): Found {
  const app = query.apps[0]?.id ?? current;
  const { scope, words } = query;
  const named = places.named(words);
  const byName = named.length > 0 ? named : places.partlyNamed(words);
  const { events, isLoose } = eventsFor(record, query, index, named);
  const inForce = () => inForcePlaces(lawOnDays(record, app).placesOn(day, scope ?? EVERYONE));
  const asked = () => byAge(inForce(), words).map(({ place }) => place);
  const isAnswered = query.asksOfLaw && (isLoose || words.every((word) => /^\d+$/.test(word)));
  return {
    app,
    scope,
    places: byName.length > 0 ? byName : isAnswered ? asked() : placesOf(record, events),
    count: events.length,
    events: inOrder(events, day).slice(0, most),
    isLoose,
  };
}

/**
 * Returns the events that match a query, oldest first. Among events about the query's apps and
 * people, tries in turn those with every word of the query, those in the places that it names, and
 * those with most of its words. If all of these are missing, returns events with these words about
 * other apps or people.
 */
function eventsFor(
  record: LegalRecord,
  query: Query,
  index: WordIndex,
  named: readonly Jurisdiction[],
): { events: LegalEvent[]; isLoose: boolean } {
  if (query.words.length === 0)
    return { events: query.asksOfLaw ? fitting(record, record.events, query) : [], isLoose: false };
  // If words could be the beginnings of longer ones, "India" would also find Indiana's events.
  const whole = new Set(named.length > 0 ? query.words : []);
  const { texts, hasAll } = index.find(query.words, whole);
  const closest = [...texts].flatMap((number) => record.events[number] ?? []);
  const exact = hasAll ? fitting(record, closest, query) : [];
  if (exact.length > 0) return { events: exact, isLoose: false };
  const there = fitting(record, eventsIn(record, named), query);
  if (there.length > 0) return { events: there, isLoose: false };
  const close = fitting(record, closest, query);
  return { events: close.length > 0 ? close : closest, isLoose: closest.length > 0 };
}

/**
 * Returns those of the events that concern the query's apps and people; all of them if the query
 * names neither.
 */
function fitting(
  record: LegalRecord,
  events: readonly LegalEvent[],
  { apps, scope }: Query,
): LegalEvent[] {
  if (apps.length === 0 && scope === null) return [...events];
  const ids = new Set(apps.map(({ id }) => id));
  return events.filter((event) => {
    const measures = measuresOf(record, event);
    const about = event.apps ?? measures.flatMap((measure) => measure.apps);
    return (
      (ids.size === 0 || about.some((id) => ids.has(id))) &&
      (scope === null || measures.some((measure) => measure.scope === scope))
    );
  });
}

function eventsIn(record: LegalRecord, places: readonly Jurisdiction[]): LegalEvent[] {
  const codes = new Set(places.map(({ code }) => code));
  if (codes.size === 0) return [];
  return record.events.filter((event) =>
    measuresOf(record, event).some(({ jurisdiction }) => codes.has(jurisdiction)),
  );
}

function measuresOf(record: LegalRecord, { measures }: LegalEvent): Measure[] {
  return measures.flatMap((id) => measureById(record, id) ?? []);
}

function inOrder(events: readonly LegalEvent[], day: string): LegalEvent[] {
  const begun = events.filter(({ date }) => startsBy(date, day));
  return [...begun.reverse(), ...events.filter(({ date }) => !startsBy(date, day))];
}

/** Returns the places of the events; an empty list if there are more than `FEW` places. */
function placesOf(record: LegalRecord, events: readonly LegalEvent[]): Jurisdiction[] {
  const codes = new Set<string>();
  for (const { measures } of events) {
    for (const id of measures) codes.add(measureById(record, id)?.jurisdiction ?? '');
    if (codes.size > FEW) return [];
  }
  return record.jurisdictions.filter(({ code }) => codes.has(code));
}

/** Puts rules with an age limit that the query mentions before all other rules. */
function byAge(entries: readonly PlaceStatus[], words: readonly string[]): PlaceStatus[] {
  const isOfAge = ({ status }: PlaceStatus) => words.includes(String(status.measure.age));
  return [...entries.filter(isOfAge), ...entries.filter((entry) => !isOfAge(entry))];
}

function textOf(event: LegalEvent, record: LegalRecord, names: Spellings): string {
  const named = measuresOf(record, event).flatMap(({ name, citation, jurisdiction }) => [
    name,
    citation ?? '',
    ...(names.get(jurisdiction) ?? []),
  ]);
  const { id, title, summary, people, bodies } = event;
  return [id, title, summary, event.case ?? '', ...people, ...bodies, ...named].join('\n');
}
