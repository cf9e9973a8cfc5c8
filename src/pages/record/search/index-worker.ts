import type { LegalRecord } from '../../../core/record/schema.ts';
import { sortEvents } from '../../../core/record/sort-events.ts';
import { createWords } from '../../../core/wording/words.ts';
import type { Source } from './index-in-worker.ts';
import { spellings } from './place-names.ts';
import { searchTables } from './search-tables.ts';

// This program runs in a worker. When a page sends a record, the program answers with the tables
// of the search over that record.
addEventListener('message', ({ data: { json, catalog } }: MessageEvent<Source>) => {
  const record: LegalRecord = sortEvents(JSON.parse(new TextDecoder().decode(json)));
  const tables = searchTables(record, spellings(createWords(catalog), record));
  const arrays = [tables.events, tables.places.index].flatMap(({ starts, texts }) => [
    starts,
    texts,
  ]);
  postMessage(tables, { transfer: arrays.map(({ buffer }) => buffer) });
});
