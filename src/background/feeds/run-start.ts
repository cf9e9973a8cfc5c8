import * as z from 'zod/mini';
import {
  type KeyValueStore,
  readStored,
  type StoredValue,
  writeStored,
} from '../../browser/storage.ts';

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
 * Resolves to the background's first start in this run of the browser, in ms since 1970. The
 * browser causes it when the browser starts, or when the extension was installed or updated.
 * `session` is the store that is emptied when the browser closes. Resolves to 0 when that store is
 * broken, so that no check is put off again and again.
 */
export async function runStart(session: KeyValueStore, now: number): Promise<number> {
  const known = await readStored(session, storedRunStart);
  if (known !== null) return known;
  return writeStored(session, storedRunStart, now).then(
    () => now,
    () => 0,
  );
}
