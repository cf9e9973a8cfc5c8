import { settledBy } from '../../../core/dates/day-or-month.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../../../core/record/schema.ts';

/**
 * Returns the newest event of a measure. Ignores events about other apps, and events that may have
 * happened after `day`. Returns `undefined` when no event is left.
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
 * Sorts measures by their newest event about an app, newest first. Ignores events that may have
 * happened after `day`. Measures without such an event come last.
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
