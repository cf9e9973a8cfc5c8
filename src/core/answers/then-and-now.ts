import type { Access } from '../law/access.ts';
import type { Status, Transition } from '../law/standing.ts';
import type { App, Jurisdiction, LegalEvent, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { Addition } from './additions.ts';

/** State of the law for one app, place and scope when the article appeared, and today. */
export interface ThenAndNow {
  app: App;
  jurisdiction: Jurisdiction;
  scope: Scope;
  /** Null when the publication date is unknown. */
  then: Status | null;
  now: Status;
  /**
   * Every change of state up to today of the measures in `then` and `now`, measure by measure,
   * oldest first; empty with nothing on record.
   */
  course: Transition[];
  /**
   * Ids of the measures in `course` and `reported` whose state on the article's day is also
   * today's.
   */
  unchanged: string[];
  /**
   * Measures of this app, place and scope that the article reports on, most certain first; empty
   * when `now` names the measure of the surest event.
   */
  reported: ReportedMeasure[];
  /** Additions of added records to `now`, newest first; left out when there are none. */
  added?: Addition[];
  /** Scheduled events of the measure in `now` that have not come yet, soonest first. */
  next: LegalEvent[];
  /**
   * Differences today between access and the law, as the record states them; empty when it states
   * none.
   */
  access: Access[];
}

/**
 * Measure that the article reports on, with its changes of state up to today, oldest first;
 * `course` is empty when the record gives it no state.
 */
export interface ReportedMeasure {
  measure: Measure;
  course: Transition[];
}
