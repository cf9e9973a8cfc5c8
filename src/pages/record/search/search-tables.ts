import type { LegalRecord } from '../../../core/record/schema.ts';
import { indexEvents } from './event-index.ts';
import { type PlaceTables, placeTables, type Spellings } from './place-names.ts';
import type { WordTables } from './word-index.ts';

/** Data of a search over a record, in a form that a worker can send to a page. */
export interface SearchTables {
  /** Index of the events. They are numbered in the order of the record. */
  events: WordTables;
  places: PlaceTables;
}

/** Makes the data of a search over a record. */
export function searchTables(record: LegalRecord, names: Spellings): SearchTables {
  return { events: indexEvents(record, names), places: placeTables(record.jurisdictions, names) };
}
