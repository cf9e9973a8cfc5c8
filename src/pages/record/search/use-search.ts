import { useEffect, useState } from 'preact/hooks';
import type { LegalRecord } from '../../../core/record/schema.ts';
import { prepareLaws } from '../day/law-on-days.ts';
import { inIdleTime } from '../in-idle-time.ts';
import { prepareFilter } from '../table/table-order.ts';
import { buildRecordSearch, type RecordSearch } from './search.ts';

/**
 * Returns the search, or null until it is ready. Builds the search between frames, then prepares
 * the table's filter and the law on every app, while the reader looks at the first app.
 */
export function useSearch(
  record: LegalRecord,
  names: ReadonlyMap<string, string>,
): RecordSearch | null {
  const [search, setSearch] = useState<RecordSearch | null>(null);
  useEffect(() => {
    let stopRest = () => {};
    const stop = inIdleTime(buildRecordSearch(record, names), (built) => {
      setSearch(built);
      stopRest = inIdleTime(prepareRest(record), () => {});
    });
    return () => {
      stop();
      stopRest();
    };
  }, [record, names]);
  return search;
}

function* prepareRest(record: LegalRecord): Generator<void, void> {
  yield* prepareFilter(record);
  yield* prepareLaws(record);
}
