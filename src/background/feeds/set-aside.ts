import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/** Added records that turned out to cost too much when they were used, keyed by the feed's id. */
export type SetAsideRecords = Record<string, { sha256: string; why: 'text' | 'time' }>;

/**
 * Kept in the session store, so that a restarted worker does not try the same records again. An
 * entry counts only for the record with its digest; the feed's next record is tried.
 */
export const setAsideRecords: StoredValue<SetAsideRecords> = {
  key: 'set-aside',
  schema: z.record(
    z.string(),
    z.strictObject({ sha256: z.string(), why: z.enum(['text', 'time']) }),
  ),
  fallback: {},
};
