import { endsOn } from '../dates/day-or-month.ts';
import { isPlan } from '../record/event-kinds.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';

/**
 * Returns the date of a measure's latest event or confirmation up to `day`; null if there is none.
 * Scheduled events do not count.
 */
export function lastChecked(
  record: LegalRecord,
  { id, confirmed }: Measure,
  day: string,
): string | null {
  const eventDates = eventsOf(record, id)
    .filter((event) => !isPlan(event))
    .map(({ date }) => date);
  const dates = [...eventDates, ...(confirmed ? [confirmed] : [])].filter(
    (date) => endsOn(date) <= day,
  );
  return dates.reduce<string | null>(
    (latest, date) => (latest && endsOn(latest) >= endsOn(date) ? latest : date),
    null,
  );
}
