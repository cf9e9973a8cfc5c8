import { shiftDay } from '../dates/days.ts';
import type { LegalRecord } from '../record/schema.ts';
import { recordThrough } from './record-through.ts';

/** Number of days that editors may need to add an event to the record. */
const DELAY = 60;

/** A day after every day in a record. */
const LAST_DAY = '9999-12-31';

/**
 * True for an article that may report an event which the record still lacks. Such an article is
 * newer than the record's newest event (see `recordThrough`), or less than 60 days older.
 * `published` and `today` are days, `YYYY-MM-DD`. False if `published` is null. Events after
 * `today` are ignored; if `today` is null, none are ignored.
 */
export function isNewerThanRecord(
  record: LegalRecord,
  published: string | null,
  today: string | null,
): boolean {
  const through = recordThrough(record, today ?? LAST_DAY);
  return published !== null && shiftDay(published, DELAY) > through;
}
