import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../components/use-words.ts';
import type { LegalRecord } from '../../../core/record/schema.ts';
import { prepareLaws } from '../day/law-on-days.ts';
import { inIdleTime } from '../in-idle-time.ts';
import { prepareFilter } from '../table/table-order.ts';
import { type Indexing, indexInWorker } from './index-in-worker.ts';
import { type RecordSearch, recordSearch } from './search.ts';
import { type SearchTables, searchTables, searchTexts } from './search-tables.ts';

/**
 * Returns the search over a record; null while a worker makes its tables. `begun` is a worker that
 * the caller has already started.
 */
export function useSearch(
  record: LegalRecord,
  today: string,
  begun?: Indexing,
): RecordSearch | null {
  const words = useWords();
  const [search, setSearch] = useState<RecordSearch | null>(null);
  const early = useRef(begun);
  useEffect(() => {
    let stopRest = () => {};
    let isStopped = false;
    const indexing = early.current ?? indexInWorker(searchTexts(record, words));
    // `begun` is only for the first record and language. If one of them changes, this effect runs
    // again and starts a new worker.
    early.current = undefined;
    const show = (tables: SearchTables) => {
      if (isStopped) return;
      setSearch(recordSearch(record, tables));
      // Prepares the filter of the page's table of places, and the law on every app, so that
      // their first use is not slow.
      stopRest = inIdleTime(prepareRest(record, today), () => {});
    };
    // If the worker fails, the page makes the tables itself.
    indexing.tables.catch(() => searchTables(searchTexts(record, words))).then(show);
    return () => {
      isStopped = true;
      indexing.stop();
      stopRest();
    };
  }, [record, today, words]);
  return search;
}

function* prepareRest(record: LegalRecord, today: string): Generator<void, void> {
  yield* prepareFilter(record);
  yield* prepareLaws(record, today);
}
