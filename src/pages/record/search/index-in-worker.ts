import type { SearchTables, SearchTexts } from './search-tables.ts';

/** A worker that makes the tables of a search. */
export interface Indexing {
  /**
   * The tables, once they are made. Rejects if the browser refuses the worker, or the worker
   * fails.
   */
  tables: Promise<SearchTables>;
  /**
   * Ends the worker. If `tables` is still pending, it then never resolves. It can still reject,
   * but only if the promise given to `indexInWorker` rejects.
   */
  stop(): void;
}

/**
 * Starts a worker that makes the tables of a search. Call this function early, while the page
 * still waits for the record: browsers start a worker only when the page that creates it is idle.
 * If `texts` rejects, `tables` rejects, too.
 */
export function indexInWorker(texts: SearchTexts | Promise<SearchTexts>): Indexing {
  let stop = () => {};
  const tables = new Promise<SearchTables>((resolve, reject) => {
    // Throws if the browser refuses the worker, for instance because its script comes from another
    // host.
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
    stop = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<SearchTables>) => {
      stop();
      resolve(data);
    };
    const fail = () => {
      stop();
      reject(new Error('The worker failed.'));
    };
    worker.onerror = fail;
    Promise.resolve(texts).then((ready) => worker.postMessage(ready), fail);
  });
  // Some pages never wait for the tables. This handler keeps browsers from reporting a failure as
  // an unhandled rejection.
  tables.catch(() => {});
  return { tables, stop };
}
