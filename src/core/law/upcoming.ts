import { settledBy } from '../dates/day-or-month.ts';
import { isPlan } from '../record/event-kinds.ts';
import { eventsOf, expiryId } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';

/**
 * Returns scheduled events of a measure that have not come by the end of a day, soonest first. The
 * measure's last day is not among them; see its `expires`. `day` is today, because the record does
 * not say what was scheduled on other days.
 */
export function upcomingOf(record: LegalRecord, measure: Measure, app: string, day: string): LegalEvent[] {
  return eventsOf(record, measure.id).filter(
    (event) => isUpcoming(event, day) && (!event.apps || event.apps.includes(app)),
  );
}

/** True for a scheduled event whose day is not over. */
function isUpcoming(event: LegalEvent, day: string): boolean {
  return isPlan(event) && !settledBy(event.date, day);
}

/**
 * Returns everything scheduled in the whole record after a day, soonest first: scheduled events and
 * the last days of measures.
 */
export function allUpcoming(record: LegalRecord, day: string): LegalEvent[] {
  const ends = record.measures.flatMap((measure) =>
    eventsOf(record, measure.id)
      .filter(({ id, date }) => id === expiryId(measure) && !settledBy(date, day))
      .map((event) => ({ ...event, title: `${measure.name}: expires by its own terms` })),
  );
  const scheduled = record.events.filter((event) => isUpcoming(event, day));
  return [...scheduled, ...ends].sort((a, b) => a.date.localeCompare(b.date));
}
