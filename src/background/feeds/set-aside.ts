import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * For each added feed, by its id: the record that slowed the extension down too much when it was
 * used, if there was one.
 */
export type SetAsideRecords = Record<string, { sha256: string; why: 'text' | 'time' }>;

/**
 * The stored `SetAsideRecords`. They are in the session store, so that a restarted worker does not
 * try the same records again. An entry applies only to the record with its digest; the feed's next
 * record is tried again.
 */
export const setAsideRecords: StoredValue<SetAsideRecords> = {
  key: 'set-aside',
  schema: z.record(
    z.string(),
    z.strictObject({ sha256: z.string(), why: z.enum(['text', 'time']) }),
  ),
  fallback: {},
};
