import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Records of added feeds that are no longer used, by the id of their feed. `why` is the reason:
 * - `text`: with this record, the extension sent too much text to pages
 * - `time`: work with this record took too long
 */
export type SetAsideRecords = Record<string, { sha256: string; why: 'text' | 'time' }>;

/**
 * The stored list of added records that are no longer used. It keeps a restarted background script
 * from using these records again. `sha256` is the digest of the record. If the feed brings another
 * record, its digest differs, and the entry has no effect.
 */
export const setAsideRecords: StoredValue<SetAsideRecords> = {
  key: 'set-aside',
  schema: z.record(
    z.string(),
    z.strictObject({ sha256: z.string(), why: z.enum(['text', 'time']) }),
  ),
  fallback: {},
};
