import { shiftDay } from '../dates/days.ts';
import type { LegalRecord } from '../record/schema.ts';
import { recordThrough } from './record-through.ts';

/** Number of days that editors may need to add an event to the record. */
const DELAY = 60;

/** A day after all days of a record. */
const LAST_DAY = '9999-12-31';

/**
 * True for an article that was published after the record's newest event (see `recordThrough`), or
 * less than 60 days before that event. Such an article may report an event that the record lacks.
 * `published` and `today` are days, `YYYY-MM-DD`. False if `published` is null. Events after
 * `today` do not count; null sets no such limit.
 */
export function isNewerThanRecord(
  record: LegalRecord,
  published: string | null,
  today: string | null,
): boolean {
  const through = recordThrough(record, today ?? LAST_DAY);
  return published !== null && shiftDay(published, DELAY) > through;
}
