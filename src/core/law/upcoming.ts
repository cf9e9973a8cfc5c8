import { settledBy } from '../dates/day-or-month.ts';
import { isPlan } from '../record/event-kinds.ts';
import { eventsOf, expiryId } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';

/**
 * Returns the scheduled events on a measure and an app, soonest first. The measure's expiry is not
 * among them. `day` must be today, because the record does not keep past schedules.
 */
export function upcomingOf(
  record: LegalRecord,
  measure: Measure,
  app: string,
  day: string,
): LegalEvent[] {
  return eventsOf(record, measure.id).filter(
    (event) => isUpcoming(event, day) && (!event.apps || event.apps.includes(app)),
  );
}

/**
 * True for a scheduled event after `day`. An event dated only `2023-05` counts as an event of 31
 * May, so the last day on which the event is upcoming is 30 May.
 */
function isUpcoming(event: LegalEvent, day: string): boolean {
  return isPlan(event) && !settledBy(event.date, day);
}

/**
 * Returns everything that the record schedules after a day, soonest first: scheduled events, and
 * the expiry of measures that end by their own terms.
 */
export function allUpcoming(record: LegalRecord, day: string): LegalEvent[] {
  const ends = expiriesIn(record).filter(({ date }) => !settledBy(date, day));
  const scheduled = record.events.filter((event) => isUpcoming(event, day));
  return [...scheduled, ...ends].sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * Returns the generated events by which measures expire, past and to come, in the order of the
 * measures. Their titles name the measure, so that they can be read without it.
 */
export function expiriesIn(record: LegalRecord): LegalEvent[] {
  const ending = record.measures.filter(({ expires }) => expires !== undefined);
  return ending.flatMap((measure) =>
    eventsOf(record, measure.id)
      .filter(({ id }) => id === expiryId(measure))
      .map((event) => ({ ...event, title: `${measure.name}: expires by its own terms` })),
  );
}

/**
 * Returns the next event that the record schedules for a measure and an app: a scheduled event, or
 * the measure's expiry. Null when there is none. `day` must be today.
 */
export function nextOf(
  record: LegalRecord,
  measure: Measure,
  app: string,
  day: string,
): LegalEvent | null {
  const dated = eventsOf(record, measure.id).filter(
    (event) =>
      (isPlan(event) || event.id === expiryId(measure)) &&
      !settledBy(event.date, day) &&
      (event.apps?.includes(app) ?? true),
  );
  return dated[0] ?? null;
}
