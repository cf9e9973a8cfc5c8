import * as z from 'zod/mini';
import {
  type KeyValueStore,
  readStored,
  type StoredValue,
  writeStored,
} from '../../browser/storage.ts';
import type { CheckedRecords } from '../../core/release/verify-release.ts';

/**
 * Maximum number of remembered digests. Three are needed: for the record in use, the record used
 * before it, and the bundled record.
 */
const MOST = 3;

const checkedRecords: StoredValue<string[]> = {
  key: 'checked-records',
  schema: z.array(z.string()).check(z.maxLength(MOST)),
  fallback: [],
};

/**
 * Remembers the SHA-256 of records that have been found valid, until the browser closes or the
 * extension is updated. A restarted background script then need not check these records again.
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
