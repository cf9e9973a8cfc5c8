import * as z from 'zod/mini';
import {
  type KeyValueStore,
  readStored,
  type StoredValue,
  writeStored,
} from '../../browser/storage.ts';

/**
 * Time when the background script first started after the browser had started, in ms since 1970;
 * null before that. The value is lost when the browser closes.
 */
const storedRunStart: StoredValue<number | null> = {
  key: 'run-start',
  schema: z.nullable(z.number()),
  fallback: null,
};

/**
 * Resolves to the time, in ms since 1970, when the background script first started after the
 * browser's start, or after the extension was installed or updated. `session` is emptied when the
 * browser closes. Resolves to 0 when it is broken, so that checks are not postponed again and
 * again.
 */
export async function runStart(session: KeyValueStore, now: number): Promise<number> {
  const known = await readStored(session, storedRunStart);
  if (known !== null) return known;
  return writeStored(session, storedRunStart, now).then(
    () => now,
    () => 0,
  );
}
