import { settledBy } from '../../../core/dates/day-or-month.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../../../core/record/schema.ts';

/**
 * Among the events of a measure that concern an app, returns the newest one that has happened by a
 * day; undefined when there is none.
 */
export function latestEvent(
  record: LegalRecord,
  measure: Measure,
  app: string,
  day: string,
): LegalEvent | undefined {
  return eventsOf(record, measure.id).findLast(
    ({ apps, date }) => (!apps || apps.includes(app)) && settledBy(date, day),
  );
}

/**
 * Returns the measures on an app. Those that changed most recently come first. Measures without
 * any event by the day come last.
 */
export function newestFirst(
  record: LegalRecord,
  measures: readonly Measure[],
  app: string,
  day: string,
): Measure[] {
  const dateOf = (measure: Measure) => latestEvent(record, measure, app, day)?.date ?? '';
  return measures.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
}
