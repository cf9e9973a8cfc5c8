import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Records of added feeds that are no longer used, by the id of their feed. `why` is the reason:
 * - `text`: with this record, the extension sent too much text to pages
 * - `time`: work with this record took too long
 */
export type SetAsideRecords = Record<string, { sha256: string; why: 'text' | 'time' }>;

/**
 * Stored list of added records that are no longer used, even after the script restarts. `sha256`
 * is the record's digest, so a new record of the feed is used again.
 */
export const setAsideRecords: StoredValue<SetAsideRecords> = {
  key: 'set-aside',
  schema: z.record(
    z.string(),
    z.strictObject({ sha256: z.string(), why: z.enum(['text', 'time']) }),
  ),
  fallback: {},
};
