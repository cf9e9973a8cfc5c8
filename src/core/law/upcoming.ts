import { settledBy } from '../dates/day-or-month.ts';
import { eventsOf, expiryId } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';

/**
 * What is set for a measure and has not come by the end of a day, soonest first; without its last day, which it says itself.
 * `day` is today: of other days the record does not say what was set then.
 */
export function upcomingOf(record: LegalRecord, measure: Measure, app: string, day: string): LegalEvent[] {
  return eventsOf(record, measure.id).filter(
    (event) => isUpcoming(event, day) && (!event.apps || event.apps.includes(app)),
  );
}

/** True for an event that is only set for a day which is not over. */
function isUpcoming({ kind, date }: LegalEvent, day: string): boolean {
  return kind === 'scheduled' && !settledBy(date, day);
}

/** All that is set for days to come in the whole record, soonest first: scheduled events, and the ends of what has a last day. */
export function allUpcoming(record: LegalRecord, day: string): LegalEvent[] {
  const ends = record.measures.flatMap((measure) =>
    eventsOf(record, measure.id)
      .filter(({ id, date }) => id === expiryId(measure) && !settledBy(date, day))
      .map((event) => ({ ...event, title: `${measure.name}: expires by its own terms` })),
  );
  const scheduled = record.events.filter((event) => isUpcoming(event, day));
  return [...scheduled, ...ends].sort((a, b) => a.date.localeCompare(b.date));
}
