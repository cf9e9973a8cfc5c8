import { settledBy, startsBy } from '../dates/day-or-month.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../record/schema.ts';

/** A span of time; with an app or a place, only events on its rules count. */
export interface Span {
  /** Day `YYYY-MM-DD`; its own events don't count. */
  after: string;
  /** Day `YYYY-MM-DD`, whose own events count. */
  until: string;
  /** Id of an app. */
  app?: string | undefined;
  /** Code of a jurisdiction, without its parts. */
  place?: string | undefined;
}

/**
 * Returns the events after one day and by the end of another, oldest first, including the ends of
 * rules by their own terms. An event whose date is only a month counts if any of its days does.
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
