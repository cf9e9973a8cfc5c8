import { endsOn } from '../dates/day-or-month.ts';
import { isPlan } from '../record/event-kinds.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';

/**
 * Returns the date on which a measure was last confirmed, up to the end of `day`. This is the date
 * in `confirmed` or the date of the measure's newest event that is not merely scheduled, whichever
 * is later. Null when both are missing or after `day`.
 */
export function lastChecked(
  record: LegalRecord,
  { id, confirmed }: Measure,
  day: string,
): string | null {
  const told = eventsOf(record, id)
    .filter((event) => !isPlan(event))
    .map(({ date }) => date);
  const dates = [...told, ...(confirmed ? [confirmed] : [])].filter((date) => endsOn(date) <= day);
  return dates.reduce<string | null>(
    (latest, date) => (latest && endsOn(latest) >= endsOn(date) ? latest : date),
    null,
  );
}
