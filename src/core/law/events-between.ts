import { settledBy, startsBy } from '../dates/day-or-month.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../record/schema.ts';

/**
 * A period in which to look for events. `app` limits the search to events on one app, and `place`
 * to events on rules of one place. If both are given, an event must fit both.
 */
export interface Span {
  /** Last day before the period, `YYYY-MM-DD`; events on that day don't count. */
  after: string;
  /** Last day of the period, `YYYY-MM-DD`; events on that day count. */
  until: string;
  /** Id of the only app whose events count. If it is absent, events on all apps count. */
  app?: string | undefined;
  /**
   * Code of the only jurisdiction whose events count. Events of its parts do not count: `US`
   * excludes `US-MT`. If the code is absent, events in all jurisdictions count.
   */
  place?: string | undefined;
}

/**
 * Returns the events in a period, oldest first. The expiry of a rule is one of its events. An event
 * dated by month counts if the month overlaps the period.
 */
export function eventsBetween(
  record: LegalRecord,
  { after, until, app, place }: Span,
): LegalEvent[] {
  const measures = record.measures.filter(
    ({ apps, jurisdiction }) =>
      (app === undefined || apps.includes(app)) && (place === undefined || place === jurisdiction),
  );
  const events = new Set(measures.flatMap(({ id }) => eventsOf(record, id)));
  return [...events]
    .filter(({ apps }) => app === undefined || (apps?.includes(app) ?? true))
    .filter(({ date }) => !settledBy(date, after) && startsBy(date, until))
    .sort((a, b) => a.date.localeCompare(b.date));
}
