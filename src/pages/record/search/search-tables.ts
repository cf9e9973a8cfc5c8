import type { LegalRecord } from '../../../core/record/schema.ts';
import { indexEvents } from './event-index.ts';
import { type PlaceTables, placeTables, type Spellings } from './place-names.ts';
import type { WordTables } from './word-index.ts';

/** Tables of a search over a record, which a worker can send to a page. */
export interface SearchTables {
  /** Index of the events, numbered in the order of the record. */
  events: WordTables;
  places: PlaceTables;
}

/** Returns the tables of a search over a record. */
export function searchTables(record: LegalRecord, names: Spellings): SearchTables {
  return { events: indexEvents(record, names), places: placeTables(record.jurisdictions, names) };
}
