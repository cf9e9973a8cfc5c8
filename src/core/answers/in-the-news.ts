import { daysFrom } from '../dates/days.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';

/**
 * True when a measure had an event on `day` or in the `within` days before. Events dated only by
 * month don't count.
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
