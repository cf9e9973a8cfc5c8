import { settledBy } from '../dates/day-or-month.ts';
import { measuresIn } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';
import type { Change } from './change.ts';
import { stepsBegun } from './course.ts';
import type { Transition } from './standing.ts';

/**
 * The events after a day that changed a state in the given jurisdictions for any of the given apps, or left it as it was by a
 * step of their own (a stay prolonged, a bill's next chamber: `before` is `after`), oldest first.
 * `after` and `until` are days `YYYY-MM-DD`; the day `after` itself is left out, `until` is included. An event known
 * by its month only may have come after any day of that month: it is told, and its words say "in March 2023".
 */
export function changesSince(
  record: LegalRecord,
  apps: readonly string[],
  jurisdictions: readonly string[],
  after: string,
  until: string,
): Change[] {
  const changes = new Map<string, Change>();
  for (const measure of jurisdictions.flatMap((code) => measuresIn(record, code))) {
    for (const transition of stepsForAny(record, measure, apps, until)) {
      if (settledBy(transition.event.date, after)) continue;
      const change = changes.get(transition.event.id) ?? { event: transition.event, transitions: [] };
      change.transitions.push(transition);
      changes.set(transition.event.id, change);
    }
  }
  return [...changes.values()].sort((a, b) => a.event.date.localeCompare(b.event.date));
}

/** Each of the measure's steps once, also when it concerns several of the apps. */
function stepsForAny(
  record: LegalRecord,
  measure: Measure,
  apps: readonly string[],
  until: string,
): Transition[] {
  const found = new Map<string, Transition>();
  for (const app of apps.filter((id) => measure.apps.includes(id)))
    for (const transition of stepsBegun(record, measure, app, until)) {
      const known = found.get(transition.event.id);
      // For one of the apps it may leave all as it was and for another change it: that is the news.
      if (!known || known.before === known.after) found.set(transition.event.id, transition);
    }
  return [...found.values()];
}
