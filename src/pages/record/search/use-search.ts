import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../../components/use-words.ts';
import type { LegalRecord } from '../../../core/record/schema.ts';
import { prepareLaws } from '../day/law-on-days.ts';
import { inIdleTime } from '../in-idle-time.ts';
import { prepareFilter } from '../table/table-order.ts';
import { type Indexing, indexInWorker } from './index-in-worker.ts';
import { spellings } from './place-names.ts';
import { type RecordSearch, recordSearch } from './search.ts';
import { type SearchTables, searchTables } from './search-tables.ts';

/**
 * Returns the search; null until its tables are made. A worker makes them while the reader looks
 * at the page. `begun` is such work of a worker, if it has already been started in the language of
 * the page. If the worker fails, the page makes the tables itself and can't draw meanwhile. After
 * that, the filter of the table and the law on every app are prepared between frames, so that the
 * reader need not wait for them.
 */
export function useSearch(record: LegalRecord, begun?: Indexing): RecordSearch | null {
  const words = useWords();
  const [search, setSearch] = useState<RecordSearch | null>(null);
  useEffect(() => {
    let stopRest = () => {};
    let isStopped = false;
    const indexing =
      begun ?? indexInWorker({ json: JSON.stringify(record), catalog: words.catalog });
    const show = (tables: SearchTables) => {
      if (isStopped) return;
      setSearch(recordSearch(record, tables));
      stopRest = inIdleTime(prepareRest(record), () => {});
    };
    indexing.tables.catch(() => searchTables(record, spellings(words, record))).then(show);
    return () => {
      isStopped = true;
      indexing.stop();
      stopRest();
    };
  }, [record, words]);
  return search;
}

function* prepareRest(record: LegalRecord): Generator<void, void> {
  yield* prepareFilter(record);
  yield* prepareLaws(record);
}
