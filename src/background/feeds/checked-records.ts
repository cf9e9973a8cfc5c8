import * as z from 'zod/mini';
import {
  type KeyValueStore,
  readStored,
  type StoredValue,
  writeStored,
} from '../../browser/storage.ts';
import type { CheckedRecords } from '../../core/release/verify-release.ts';

/** Most digests that are remembered: the record in use, the one before it, and the bundle's. */
const MOST = 3;

const checkedRecords: StoredValue<string[]> = {
  key: 'checked-records',
  schema: z.array(z.string()).check(z.maxLength(MOST)),
  fallback: [],
};

/**
 * Remembers which records have a good form, by their digests, so that a background that the browser
 * starts again need not check it again. `session` is emptied when the browser closes and when the
 * extension is updated.
 */
export function createCheckedRecords(session: KeyValueStore): CheckedRecords {
  return {
    has: async (sha256) => (await readStored(session, checkedRecords)).includes(sha256),
    async add(sha256) {
      const known = await readStored(session, checkedRecords);
      const others = known.filter((one) => one !== sha256);
      await writeStored(session, checkedRecords, [sha256, ...others].slice(0, MOST));
    },
  };
}
