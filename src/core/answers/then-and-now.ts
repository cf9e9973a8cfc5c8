import type { Access } from '../law/access.ts';
import type { Status, Transition } from '../law/standing.ts';
import type { App, Jurisdiction, LegalEvent, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { Addition } from './additions.ts';

/** The law on one app, place and scope on the article's day and today. */
export interface ThenAndNow {
  app: App;
  jurisdiction: Jurisdiction;
  scope: Scope;
  /** Null when the publication date is unknown. */
  then: Status | null;
  now: Status;
  /**
   * Every change of state up to today of the measures in `then` and `now`, oldest first within each
   * measure; empty with nothing on record.
   */
  course: Transition[];
  /**
   * Ids of the measures in `then`, `now` and `reported` that had the same state on the article's
   * day as today.
   */
  unchanged: string[];
  /**
   * Measures of this app, place and scope on which the article reports, most certain first. Empty
   * when `now` already has the measure of the surest event.
   */
  reported: ReportedMeasure[];
  /** Additions that added records make to `now`, newest first; left out when there are none. */
  added?: Addition[];
  /** Scheduled events of the measure in `now` whose date has not passed, soonest first. */
  next: LegalEvent[];
  /**
   * Differences between access and the law today, as the record states them; empty when it states
   * none.
   */
  access: Access[];
}

/**
 * Measure on which the article reports, with its changes of state up to today, oldest first.
 * `course` is empty when the record never gives the measure a state.
 */
export interface ReportedMeasure {
  measure: Measure;
  course: Transition[];
}
