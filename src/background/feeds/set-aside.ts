import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/** Added records that cost too much, found while they were used, by the feed's id. */
export type SetAsideRecords = Record<string, { sha256: string; why: 'text' | 'time' }>;

/**
 * Kept in the session store, so that a restarted worker does not pay again. Counts for the record
 * with that digest only: the feed's next record is tried anew.
 */
export const setAsideRecords: StoredValue<SetAsideRecords> = {
  key: 'set-aside',
  schema: z.record(
    z.string(),
    z.strictObject({ sha256: z.string(), why: z.enum(['text', 'time']) }),
  ),
  fallback: {},
};
