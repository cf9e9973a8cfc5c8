import { shiftDay } from '../dates/days.ts';
import type { LegalRecord } from '../record/schema.ts';
import { recordThrough } from './record-through.ts';

/** Number of days that editors may need to add an event to the record. */
const DELAY = 60;

/** A day later than any in a record. */
const LAST_DAY = '9999-12-31';

/**
 * True when an article may report an event that the record does not have yet. This is so if the
 * day `DELAY` days after `published` is later than the date up to which the record is maintained.
 * `recordThrough` computes this date from the events up to `today`, or from all events if `today`
 * is null. The result is false when `published` is null. Days are `YYYY-MM-DD`.
 */
export function isNewerThanRecord(
  record: LegalRecord,
  published: string | null,
  today: string | null,
): boolean {
  const through = recordThrough(record, today ?? LAST_DAY);
  return published !== null && shiftDay(published, DELAY) > through;
}
