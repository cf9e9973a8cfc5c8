import type { LegalRecord } from '../../../core/record/schema.ts';
import type { Words } from '../../../core/wording/words.ts';
import { eventTexts } from './event-texts.ts';
import { type PlaceTables, placeTables, type Spellings, spellings } from './place-names.ts';
import { type WordTables, wordIndexBuilder } from './word-index.ts';

/** Texts that the search of a record reads, in a form that a page can send to a worker. */
export interface SearchTexts {
  /** A text for each event, in the order of the record. */
  events: string[];
  places: Spellings;
}

/** The tables of a search, in a form that a worker can send to a page. */
export interface SearchTables {
  /** Index of the events. They are numbered in the order of the record. */
  events: WordTables;
  places: PlaceTables;
}

/** Returns the texts of a record's events, and the names of its places (see `spellings`). */
export function searchTexts(record: LegalRecord, words: Words): SearchTexts {
  const places = spellings(words, record);
  return { events: eventTexts(record, places), places };
}

/** Makes the tables with which `recordSearch` searches a record. */
export function searchTables({ events, places }: SearchTexts): SearchTables {
  const builder = wordIndexBuilder();
  for (const text of events) builder.add(text);
  return { events: builder.finish(), places: placeTables(places) };
}
