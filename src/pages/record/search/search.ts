import { measureById } from '../../../core/record/record-index.ts';
import type { Jurisdiction, LegalEvent, LegalRecord } from '../../../core/record/schema.ts';
import { atOnce } from '../in-idle-time.ts';
import { type WordIndex, wordIndexBuilder } from './word-index.ts';

/** Result of a query: places, found by name or code, and events. */
export interface Found {
  places: Jurisdiction[];
  /** Number of all matching events. */
  count: number;
  /** Newest of the matching events, newest first; no more than were asked for. */
  events: LegalEvent[];
}

export interface RecordSearch {
  /** Finds places and at most `most` events. A query without words finds nothing. */
  find(query: string, most: number): Found;
}

/** Place names in the reader's language, by code. */
type Names = ReadonlyMap<string, string>;

/**
 * Returns the search over a record, with the index built at once. `buildRecordSearch` builds it in
 * steps.
 */
export function recordSearch(record: LegalRecord, names: Names): RecordSearch {
  return atOnce(buildRecordSearch(record, names));
}

/**
 * Builds the search over titles, summaries, people, bodies, cases, measures and places; places are
 * found by their English names and by those in the reader's language. Yields after each event, so
 * that a page can build the search between frames.
 */
export function* buildRecordSearch(
  record: LegalRecord,
  names: Names,
): Generator<void, RecordSearch> {
  const places = new Map(
    record.jurisdictions.map(({ code, name }) => [code, `${name}\n${names.get(code) ?? ''}`]),
  );
  const [placeNames, texts] = [wordIndexBuilder(), wordIndexBuilder()];
  for (const { code } of record.jurisdictions) placeNames.add(`${places.get(code)}\n${code}`);
  for (const event of record.events) {
    texts.add(textOf(event, record, places));
    yield;
  }
  const [byName, byText] = [placeNames.finish(), texts.finish()];
  return {
    find: (query, most) => ({
      places: placesFor(query, byName, record),
      ...eventsFor(query, most, byText, record),
    }),
  };
}

function placesFor(
  query: string,
  names: WordIndex,
  { jurisdictions }: LegalRecord,
): Jurisdiction[] {
  return [...names.find(query)].flatMap((number) => jurisdictions[number] ?? []);
}

function eventsFor(query: string, most: number, index: WordIndex, { events }: LegalRecord) {
  const found = index.find(query);
  const newest = [...found.subarray(-most)].reverse();
  return { count: found.length, events: newest.flatMap((number) => events[number] ?? []) };
}

function textOf(event: LegalEvent, record: LegalRecord, places: Names): string {
  const named = event.measures.flatMap((id) => {
    const measure = measureById(record, id);
    return measure
      ? [measure.name, measure.citation ?? '', places.get(measure.jurisdiction) ?? '']
      : [];
  });
  const { id, title, summary, people, bodies } = event;
  return [id, title, summary, event.case ?? '', ...people, ...bodies, ...named].join('\n');
}
