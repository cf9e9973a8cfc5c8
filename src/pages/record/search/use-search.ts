import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../../components/use-words.ts';
import type { LegalRecord } from '../../../core/record/schema.ts';
import { placeName, placeShort } from '../../../core/wording/places.ts';
import type { Words } from '../../../core/wording/words.ts';
import { prepareLaws } from '../day/law-on-days.ts';
import { inIdleTime } from '../in-idle-time.ts';
import { prepareFilter } from '../table/table-order.ts';
import { buildInWorker } from './build-in-worker.ts';
import type { Spellings } from './place-names.ts';
import type { RecordSearch } from './search.ts';

/**
 * Returns the search; null until its index is built. A worker builds the index while the reader
 * looks at the page. After that, the filter of the table and the law on every app are prepared
 * between frames, so that the reader need not wait for them.
 */
export function useSearch(record: LegalRecord): RecordSearch | null {
  const words = useWords();
  const [search, setSearch] = useState<RecordSearch | null>(null);
  useEffect(() => {
    let stopRest = () => {};
    const stop = buildInWorker(record, spellings(words, record), (built) => {
      setSearch(built);
      stopRest = inIdleTime(prepareRest(record), () => {});
    });
    return () => {
      stop();
      stopRest();
    };
  }, [record, words]);
  return search;
}

function spellings(words: Words, { jurisdictions }: LegalRecord): Spellings {
  return new Map(
    jurisdictions.map((one) => [
      one.code,
      [one.name, placeName(words, one), placeShort(words, one)],
    ]),
  );
}

function* prepareRest(record: LegalRecord): Generator<void, void> {
  yield* prepareFilter(record);
  yield* prepareLaws(record);
}
