import { type Access, accessIn } from '../law/access.ts';
import { transitionsOf } from '../law/course.ts';
import { measureStateOn } from '../law/measure-state.ts';
import type { Status, Transition } from '../law/standing.ts';
import { statusInScope, statusOn } from '../law/status.ts';
import { upcomingOf } from '../law/upcoming.ts';
import type { App, Jurisdiction, LegalEvent, LegalRecord, Measure } from '../record/schema.ts';
import { scopeSchema } from '../record/schema.ts';
import { isForEveryone, type Scope } from '../record/scopes.ts';
import { type Addition, additionsTo } from './additions.ts';
import type { ClaimDays } from './claim-days.ts';

/** The law on one app, place and scope on the article's day and today. */
export interface ThenAndNow {
  app: App;
  jurisdiction: Jurisdiction;
  scope: Scope;
  /** Status on the article's day; null when the day is unknown. */
  then: Status | null;
  now: Status;
  /**
   * Changes of state, up to today, of the measures in `then` and `now`, and of `beside` if
   * `rowOf` was given this further measure, such as the article's rule. The changes are grouped
   * by measure. The group of the measure in `now` comes first, and each group begins with its
   * oldest change. Empty when nothing is on record.
   */
  course: Transition[];
  /**
   * Ids of the measures in `course` that have the same state today as on the article's day. Empty
   * if the article's day is unknown.
   */
  unchanged: string[];
  /**
   * Statements from added records, newest first. The statements do not change `now`. Missing when
   * there are none.
   */
  added?: Addition[];
  /** Scheduled events of the measure in `now` that are still to come, soonest first. */
  next: LegalEvent[];
  /** Notes from the record on how actual access differs from today's law; may be empty. */
  access: Access[];
}

/** App, place and scope that identify a row. */
export type RowSubject = Pick<ThenAndNow, 'app' | 'jurisdiction' | 'scope'>;

/**
 * Returns the law on an app in a place, with one row for each scope that matters. The general
 * public always has a row.
 */
export function rowsIn(
  record: LegalRecord,
  app: App,
  jurisdiction: Jurisdiction,
  days: ClaimDays,
): ThenAndNow[] {
  // Scopes in which a rule on the app has a state today. A rule that may have got a state this
  // month, on an unknown day, also counts.
  const known = new Set(
    statusOn(record, app.id, jurisdiction.code, days.today).map(({ scope }) => scope),
  );
  return scopeSchema.options
    .filter((scope) => known.has(scope) || isForEveryone(scope))
    .map((scope) => {
      const on = (day: string) => statusInScope(record, app.id, jurisdiction.code, scope, day);
      return rowOf(record, { app, jurisdiction, scope }, on, days);
    });
}

/**
 * Returns the law on one app, place and scope on the article's day and today. `beside` is a
 * further measure, such as the article's rule, whose changes of state are also listed in
 * `course`; null if there is none.
 */
export function rowOf(
  record: LegalRecord,
  { app, jurisdiction, scope }: RowSubject,
  statusOf: (day: string) => Status,
  { published, today }: ClaimDays,
  beside: Measure | null = null,
): ThenAndNow {
  const then = published === null ? null : statusOf(published);
  const now = statusOf(today);
  const measures = new Set([...measuresOf([then, now]), ...(beside ? [beside] : [])]);
  const added = additionsTo(now, record, app.id, jurisdiction.code, scope, today);
  return {
    app,
    jurisdiction,
    scope,
    then,
    now,
    course: [...measures]
      .map((measure) => wholeCourse(record, measure, app.id, today))
      .sort(byBeginning)
      .sort((a, b) => Number(isOf(now, b)) - Number(isOf(now, a)))
      .flat(),
    unchanged: [...measures]
      .filter((measure) => published && isSame(record, measure, app.id, published, today))
      .map(({ id }) => id),
    next: now.state === 'no-record' ? [] : upcomingOf(record, now.measure, app.id, today),
    access: accessIn(record, app, jurisdiction.code, scope, now),
    ...(added.length > 0 ? { added } : {}),
  };
}

/** Returns the changes to a measure's state, oldest first. */
function wholeCourse(
  record: LegalRecord,
  measure: Measure,
  app: string,
  today: string,
): Transition[] {
  const course = transitionsOf(record, measure, app, today);
  const state = measureStateOn(record, measure, app, today);
  const last = course.at(-1);
  if (!state || !last || last.event === state.event) return course;
  // A court that blocks an order also blocks the rules that carry it out. So the latest change to a
  // rule may come from an event of the order.
  return [...course, { event: state.event, measure, before: last.after, after: state.state }];
}

function measuresOf(statuses: readonly (Status | null)[]): Measure[] {
  return statuses.flatMap((status) =>
    status && status.state !== 'no-record' ? [status.measure] : [],
  );
}

function isOf(status: Status, [first]: Transition[]): boolean {
  return status.state !== 'no-record' && status.measure.id === first?.measure.id;
}

function byBeginning([a]: Transition[], [b]: Transition[]): number {
  return (a?.event.date ?? '').localeCompare(b?.event.date ?? '');
}

function isSame(
  record: LegalRecord,
  measure: Measure,
  app: string,
  ...days: [string, string]
): boolean {
  const [then, now] = days.map((day) => measureStateOn(record, measure, app, day)?.state);
  return then === now;
}
