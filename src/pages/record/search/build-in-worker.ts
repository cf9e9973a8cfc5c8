import type { LegalRecord } from '../../../core/record/schema.ts';
import { inIdleTime } from '../in-idle-time.ts';
import { eventTexts } from './event-texts.ts';
import { type PlaceNames, placeNames, type Spellings } from './place-names.ts';
import { type RecordSearch, recordSearch, searchOf } from './search.ts';
import type { WordTables } from './word-index.ts';

/**
 * Builds the search over a record, then calls `done` with it. A worker builds the index of the
 * events. The page makes the texts for the worker and prepares the names of places, both between
 * frames. If the browser allows no worker or the worker fails, the page builds everything at once
 * and can't draw during that time. Returns a function that stops the work.
 */
export function buildInWorker(
  record: LegalRecord,
  names: Spellings,
  done: (search: RecordSearch) => void,
): () => void {
  const worker = startWorker();
  if (!worker) {
    done(recordSearch(record, names));
    return () => {};
  }
  const tables = new Promise<WordTables>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<WordTables>) => resolve(data);
  });
  const stopSending = inIdleTime(sending(record, names, worker), async (places) => {
    done(searchOf(record, places, await tables));
    worker.terminate();
  });
  const stop = () => {
    stopSending();
    worker.terminate();
  };
  worker.onerror = () => {
    stop();
    done(recordSearch(record, names));
  };
  return stop;
}

/** Starts the worker that builds the index. Returns null if the browser does not allow it. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A page may not start a worker whose program comes from another host.
    return null;
  }
}

/**
 * Sends the texts of all events to the worker, then returns the look-up of places by name. Yields
 * between steps.
 */
function* sending(
  record: LegalRecord,
  names: Spellings,
  worker: Worker,
): Generator<void, PlaceNames> {
  for (const part of eventTexts(record, names)) {
    worker.postMessage(part);
    yield;
  }
  worker.postMessage(null);
  return yield* placeNames(record.jurisdictions, names);
}
