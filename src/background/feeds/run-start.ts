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
 * Resolves to the time when the background script first started in this run of the browser. If no
 * time is stored, stores `now` and resolves to `now`. If storing fails, resolves to 0. If it
 * resolved to `now` then, each start of the script would seem to be the first, and checks would be
 * postponed for ever.
 */
export async function runStart(session: KeyValueStore, now: number): Promise<number> {
  const known = await readStored(session, storedRunStart);
  if (known !== null) return known;
  return writeStored(session, storedRunStart, now).then(
    () => now,
    () => 0,
  );
}
