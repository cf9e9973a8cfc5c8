import type { SearchTables, SearchTexts } from './search-tables.ts';

/** A worker that makes the tables of a search. */
export interface Indexing {
  /** The tables, once they are made. Rejects if the browser refuses the worker or it fails. */
  tables: Promise<SearchTables>;
  /**
   * Ends the worker. If `tables` is still pending, it never resolves, and rejects only if
   * `texts` does.
   */
  stop(): void;
}

/**
 * Makes the tables of a search in a worker. Call it early, while the page only waits for the
 * record, because browsers start a worker only when the page that creates it is idle. `tables`
 * rejects if `texts` does.
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
