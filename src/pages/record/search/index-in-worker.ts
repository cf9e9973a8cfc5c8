import type { Catalog } from '../../../core/wording/messages.ts';
import type { SearchTables } from './search-tables.ts';

/** What a worker needs to make the tables of a search. */
export interface Source {
  /**
   * JSON of a valid record. Its events need not be sorted, and it may have fields that this
   * version of the program does not know.
   */
  json: string;
  /** Interface texts, which contain names of places. */
  catalog: Catalog;
}

/** Work on the tables of a search, which has begun. */
export interface Indexing {
  /** Rejects if there is no worker or it fails. */
  tables: Promise<SearchTables>;
  /** Ends the worker. If the tables are not there yet, they never come. */
  stop(): void;
}

/**
 * Makes the tables of a search in a worker, so that the page stays usable. A page that loads a
 * large record calls this before it checks the record, which takes about as long.
 */
export function indexInWorker(source: Source): Indexing {
  let stop = () => {};
  const tables = new Promise<SearchTables>((resolve, reject) => {
    // The constructor throws if the browser does not let the page start a worker, for instance
    // because the worker's program comes from another host.
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
    stop = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<SearchTables>) => {
      stop();
      resolve(data);
    };
    worker.onerror = () => {
      stop();
      reject(new Error('The worker failed.'));
    };
    worker.postMessage(source);
  });
  // A page may stop before it waits for the tables.
  tables.catch(() => {});
  return { tables, stop };
}
