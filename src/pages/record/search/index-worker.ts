import { type EventTexts, eventIndexer } from './event-texts.ts';

// The program of a worker, which is sent the parts of `eventTexts`, then null, and answers with the
// tables of their index.
const indexer = eventIndexer();

addEventListener('message', ({ data }: MessageEvent<EventTexts | null>) => {
  if (data) return indexer.add(data);
  const tables = indexer.finish();
  postMessage(tables, { transfer: [tables.starts.buffer, tables.texts.buffer] });
});
