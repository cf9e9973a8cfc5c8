import * as z from 'zod/mini';
import {
  type KeyValueStore,
  readStored,
  type StoredValue,
  writeStored,
} from '../../browser/storage.ts';

/**
 * Time, in ms since 1970, of the background script's first start since the browser started or the
 * extension was updated. Null until this time has been stored.
 */
const storedRunStart: StoredValue<number | null> = {
  key: 'run-start',
  schema: z.nullable(z.number()),
  fallback: null,
};

/**
 * Resolves to the time when the background script first started in this browser run. Stores `now`
 * if no time is stored. Resolves to 0 if storing fails.
 */
export async function runStart(session: KeyValueStore, now: number): Promise<number> {
  const known = await readStored(session, storedRunStart);
  if (known !== null) return known;
  return writeStored(session, storedRunStart, now).then(
    () => now,
    // Storing failed. If the result were `now`, every later start of the background script would
    // also count as the first one, and would postpone the next check again.
    () => 0,
  );
}
