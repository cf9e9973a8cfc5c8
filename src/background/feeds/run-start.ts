import * as z from 'zod/mini';
import {
  type KeyValueStore,
  readStored,
  type StoredValue,
  writeStored,
} from '../../browser/storage.ts';

/**
 * Time when the background script first started after the browser's start, in ms since 1970. Null
 * before that. The browser deletes the value when it closes.
 */
const storedRunStart: StoredValue<number | null> = {
  key: 'run-start',
  schema: z.nullable(z.number()),
  fallback: null,
};

/**
 * Resolves to the time, in ms since 1970, when the background script first started after the
 * browser's start, or after an installation or update. Resolves to 0 when `session` is broken, so
 * that checks are not postponed for ever.
 */
export async function runStart(session: KeyValueStore, now: number): Promise<number> {
  const known = await readStored(session, storedRunStart);
  if (known !== null) return known;
  return writeStored(session, storedRunStart, now).then(
    () => now,
    () => 0,
  );
}
