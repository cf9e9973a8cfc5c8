import { settledBy } from '../dates/day-or-month.ts';
import { measuresIn } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';
import type { Change } from './change.ts';
import { stepsBegun } from './course.ts';
import type { Transition } from './standing.ts';

/**
 * Returns the events after a day that concern the given apps in the given jurisdictions, oldest
 * first: events that changed a state, and steps that left the state unchanged (a prolonged stay, a
 * bill's next chamber; `before` equals `after`). `after` is excluded, `until` included; both are
 * `YYYY-MM-DD`. An event whose date is only a month is included if any day of that month lies after
 * `after`.
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
      const change = changes.get(transition.event.id) ?? {
        event: transition.event,
        transitions: [],
      };
      change.transitions.push(transition);
      changes.set(transition.event.id, change);
    }
  }
  return [...changes.values()].sort((a, b) => a.event.date.localeCompare(b.event.date));
}

/** Returns each step of a measure once, even when it concerns several of the apps. */
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
      // The event may change the state for one app and leave it unchanged for another; then the
      // step that changes the state is kept.
      if (!known || known.before === known.after) found.set(transition.event.id, transition);
    }
  return [...found.values()];
}
