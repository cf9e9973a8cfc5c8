import { daysFrom } from '../dates/days.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';

/**
 * True when the record has an event on a measure on a day, or within a number of days before it.
 * Events whose date is only a month do not count.
 */
export function isInTheNews(
  record: LegalRecord,
  { id }: Measure,
  day: string,
  within: number,
): boolean {
  return eventsOf(record, id).some(({ date }) => {
    const age = date.length > 7 ? daysFrom(date, day) : -1;
    return age >= 0 && age <= within;
  });
}
