import { settledBy, startsBy } from '../dates/day-or-month.ts';
import { eventsOf, expiryId } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';
import type { State } from '../record/states.ts';
import type { Standing, Transition } from './standing.ts';

/**
 * Returns the changes to a measure's state that have certainly happened by the end of `date`,
 * oldest first. A change dated `2023-05` counts from 31 May on (see `settledBy`).
 */
export function transitionsOf(
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): Transition[] {
  return changesAmong(stepsWhile(record, measure, app, (event) => settledBy(event.date, date)));
}

/**
 * Works like `transitionsOf`, but also returns changes that may have happened by the end of the
 * day. A change dated `2023-05` counts from 1 May on (see `startsBy`).
 */
export function transitionsBegun(
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): Transition[] {
  return changesAmong(stepsBegun(record, measure, app, date));
}

/**
 * Works like `transitionsBegun`, but also returns events that confirm the state, such as a second
 * injunction. For such an event, `before` equals `after`. Events that set no state, such as
 * filings, are left out.
 */
export function stepsBegun(
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): Transition[] {
  return stepsWhile(record, measure, app, (event) => startsBy(event.date, date));
}

/**
 * Returns the newest event that confirmed a measure's current state. Events after the day `date` do
 * not count. Null when no event has confirmed the state since it began.
 */
export function latestOf(
  record: LegalRecord,
  { measure, event }: Standing,
  app: string,
  date: string,
): LegalEvent | null {
  const steps = stepsWhile(record, measure, app, (other) => settledBy(other.date, date));
  const last = steps.at(-1);
  return last && last.before === last.after && steps.some((step) => step.event === event)
    ? last.event
    : null;
}

function changesAmong(steps: readonly Transition[]): Transition[] {
  return steps.filter(({ before, after }) => before !== after);
}

function stepsWhile(
  record: LegalRecord,
  measure: Measure,
  app: string,
  counts: (event: LegalEvent) => boolean,
): Transition[] {
  const steps: Transition[] = [];
  let before: State | null = null;
  for (const event of eventsOf(record, measure.id)) {
    if (event.state === null || !counts(event)) continue;
    if (event.apps && !event.apps.includes(app)) continue;
    // A measure that never began for an app can't expire for that app either.
    if (before === null && event.id === expiryId(measure)) continue;
    steps.push({ event, measure, before, after: event.state });
    before = event.state;
  }
  return steps;
}
