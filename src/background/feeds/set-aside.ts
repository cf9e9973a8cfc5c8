import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Added records that are no longer used. The key is the id of the feed. `text`: what the extension
 * sends to pages became too long. `time`: work with the record took too long.
 */
export type SetAsideRecords = Record<string, { sha256: string; why: 'text' | 'time' }>;

/**
 * The stored list of added records that are no longer used. Because of this list, a restarted
 * background script does not try to use these records again. An entry does not apply to a later
 * record of the same feed, because the later record has another digest.
 */
export const setAsideRecords: StoredValue<SetAsideRecords> = {
  key: 'set-aside',
  schema: z.record(
    z.string(),
    z.strictObject({ sha256: z.string(), why: z.enum(['text', 'time']) }),
  ),
  fallback: {},
};
