import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue, writeStored } from '../../browser/storage.ts';

/** When the background was started first in this run of the browser, in ms since 1970; null before. Forgotten when the browser closes. */
const storedRunStart: StoredValue<number | null> = {
  key: 'run-start',
  schema: z.nullable(z.number()),
  fallback: null,
};

/**
 * When this run of the browser began for the extension, in ms since 1970: with the background's first start, which the browser
 * causes by its own, or by the extension's installation or update. `session` is the store that the browser forgets when it
 * closes; 0 when that is broken, so that no check is put off time and again.
 */
export async function runStart(session: KeyValueStore, now: number): Promise<number> {
  const known = await readStored(session, storedRunStart);
  if (known !== null) return known;
  return writeStored(session, storedRunStart, now).then(
    () => now,
    () => 0,
  );
}
