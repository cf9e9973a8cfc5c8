import { settledBy } from '../dates/day-or-month.ts';
import { isPlan } from '../record/event-kinds.ts';
import { eventsOf, expiryId } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';

/**
 * Events that are set for a measure and have not come by the end of a day, soonest first. The measure's
 * last day is left out: its `expires` says it. `day` is today; the record does not say what was set on
 * other days.
 */
export function upcomingOf(record: LegalRecord, measure: Measure, app: string, day: string): LegalEvent[] {
  return eventsOf(record, measure.id).filter(
    (event) => isUpcoming(event, day) && (!event.apps || event.apps.includes(app)),
  );
}

/** True for an event that is only set for a day which is not over. */
function isUpcoming(event: LegalEvent, day: string): boolean {
  return isPlan(event) && !settledBy(event.date, day);
}

/**
 * Everything that is set for days to come in the whole record, soonest first: scheduled events, and the
 * last days of measures that have one.
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
