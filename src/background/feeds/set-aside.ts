import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Added records that are no longer used, keyed by the id of their feed. `why` is the reason:
 * - `text`: with this record, the extension sent too much text to pages
 * - `time`: work with this record took too long
 */
export type SetAsideRecords = Record<string, { sha256: string; why: 'text' | 'time' }>;

/**
 * Stored list of the added records that the extension has stopped using, so that a restarted
 * background script does not use them either. `sha256` is the record's digest. A newer record of
 * the feed has another digest, so it is used.
 */
export const setAsideRecords: StoredValue<SetAsideRecords> = {
  key: 'set-aside',
  schema: z.record(
    z.string(),
    z.strictObject({ sha256: z.string(), why: z.enum(['text', 'time']) }),
  ),
  fallback: {},
};
