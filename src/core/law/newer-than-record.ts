import { shiftDay } from '../dates/days.ts';
import type { LegalRecord } from '../record/schema.ts';
import { recordThrough } from './record-through.ts';

/** Number of days that editors may need to add an event to the record. */
const DELAY = 60;

/** A day later than any in a record. */
const LAST_DAY = '9999-12-31';

/**
 * True if an article may report an event that the record does not have yet: the record is kept
 * up to date only to a day less than `DELAY` days after `published` (see `recordThrough`). Days
 * are `YYYY-MM-DD`. False if `published` is null. Ignores events after `today`, or none if
 * `today` is null.
 */
export function isNewerThanRecord(
  record: LegalRecord,
  published: string | null,
  today: string | null,
): boolean {
  const through = recordThrough(record, today ?? LAST_DAY);
  return published !== null && shiftDay(published, DELAY) > through;
}
