import { type EventTexts, eventIndexer } from './event-texts.ts';

// This program runs in a worker. A page sends it all parts of `eventTexts`, then null. The program
// answers with the tables of the index of these texts.
const indexer = eventIndexer();

addEventListener('message', ({ data }: MessageEvent<EventTexts | null>) => {
  if (data) return indexer.add(data);
  const tables = indexer.finish();
  postMessage(tables, { transfer: [tables.starts.buffer, tables.texts.buffer] });
});
