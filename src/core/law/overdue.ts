import { endsOn, settledBy, startsBy } from '../dates/day-or-month.ts';
import { isPlan } from '../record/event-kinds.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';

/**
 * True when the day of a scheduled event has come by the end of `day`, but the record does not say
 * what came of it. For example, a law was to start on 1 January, and the record's last event on it
 * is older. An event on or after the scheduled day counts as the outcome, and so does a source that
 * confirmed the measure then.
 */
export function isOverdue(
  record: LegalRecord,
  { id, confirmed }: Measure,
  app: string,
  day: string,
): boolean {
  const events = eventsOf(record, id).filter(
    ({ apps, date }) => startsBy(date, day) && (!apps || apps.includes(app)),
  );
  const due = events.findLast((event) => isPlan(event) && settledBy(event.date, day));
  if (!due) return false;
  const outcomes = events.filter((event) => !isPlan(event)).map(({ date }) => date);
  if (confirmed) outcomes.push(confirmed);
  return outcomes.every((date) => endsOn(date) < endsOn(due.date));
}
