import type { Access } from '../law/access.ts';
import type { Status, Transition } from '../law/status.ts';
import type { App, Jurisdiction, LegalEvent, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { Addition } from './additions.ts';

/** What the law was when the article appeared, and what it is today, for one app, place and scope. */
export interface ThenAndNow {
  app: App;
  jurisdiction: Jurisdiction;
  scope: Scope;
  /** Null when the publication date is not known. */
  then: Status | null;
  now: Status;
  /** Every change of state, up to today, of the measures named by `then` and `now`, measure by measure, oldest first; empty with nothing on record. */
  course: Transition[];
  /** Ids of the measures of `course` and `reported` that were on the article's day in the state that they are in today. */
  unchanged: string[];
  /** The measures of this app, place and scope that the article reports on, most certain first; empty when `now` names one that its surest event is about. */
  reported: ReportedMeasure[];
  /** What added records say beside `now` without changing it, newest first; left out without any. */
  added?: Addition[];
  /** What is set for the measure of `now` and has not come, soonest first. */
  next: LegalEvent[];
  /** What the record says of access today where it differs from the law; empty where it says nothing. */
  access: Access[];
}

/** A measure that the article reports on, with its changes of state up to today, oldest first; empty when the record gives it no state. */
export interface ReportedMeasure {
  measure: Measure;
  course: Transition[];
}
