import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue, writeStored } from '../../browser/storage.ts';

/**
 * First start of the background in this run of the browser, in ms since 1970; null before.
 * Forgotten when the browser closes.
 */
const storedRunStart: StoredValue<number | null> = {
  key: 'run-start',
  schema: z.nullable(z.number()),
  fallback: null,
};

/**
 * Start of this run of the browser for the extension, in ms since 1970: the background's first
 * start, which the browser causes when it starts or when the extension was installed or updated.
 * `session` is the store that the browser forgets when it closes; 0 when it is broken, so that no
 * check is put off again and again.
 */
export async function runStart(session: KeyValueStore, now: number): Promise<number> {
  const known = await readStored(session, storedRunStart);
  if (known !== null) return known;
  return writeStored(session, storedRunStart, now).then(
    () => now,
    () => 0,
  );
}
