import * as z from 'zod/mini';
import type { StoredValue } from '../../browser/storage.ts';

/**
 * Added records that are no longer used because they slowed the extension down too much, by the id
 * of their feed.
 */
export type SetAsideRecords = Record<string, { sha256: string; why: 'text' | 'time' }>;

/**
 * Keeps a restarted background script from trying these records again. An entry applies only to
 * the record with its digest.
 */
export const setAsideRecords: StoredValue<SetAsideRecords> = {
  key: 'set-aside',
  schema: z.record(
    z.string(),
    z.strictObject({ sha256: z.string(), why: z.enum(['text', 'time']) }),
  ),
  fallback: {},
};
