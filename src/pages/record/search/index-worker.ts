import { type SearchTexts, searchTables } from './search-tables.ts';

// This program runs in a worker. When a page sends the texts of a record, the program answers with
// the tables of the search over that record.
addEventListener('message', ({ data }: MessageEvent<SearchTexts>) => {
  const tables = searchTables(data);
  const arrays = [tables.events, tables.places.index].flatMap(({ starts, texts }) => [
    starts,
    texts,
  ]);
  postMessage(tables, { transfer: arrays.map(({ buffer }) => buffer) });
});
