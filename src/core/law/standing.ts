import type { LegalEvent, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';

/**
 * The state of one measure on a day, the date since which it has had this state without
 * interruption, and the event that began the state.
 */
export interface MeasureState {
  state: State;
  /** Date of `event`: `YYYY-MM-DD`, or `YYYY-MM` when only the month is known. */
  since: string;
  event: LegalEvent;
}

/** A measure with its state on a day. */
export interface Standing extends MeasureState {
  measure: Measure;
  /**
   * True for a measure that was proposed and never adopted. The end of such a measure ended no
   * rule.
   */
  dropped?: true;
}

/** A status with a rule on record: the governing measure and the other rules of its scope. */
export type KnownStatus = Standing & {
  /**
   * Rules for single bodies (`reach`) that are adopted and not over, strongest first. Leaves out
   * the governing rule. Absent when there are none.
   */
  parts?: Standing[];
} & Unsettled;

/**
 * The law on one app in one jurisdiction and scope on a day. `no-record` means that the record
 * says nothing; it never means "allowed".
 */
export type Status = ({ state: 'no-record' } & Unsettled) | KnownStatus;

interface Unsettled {
  /**
   * A change that may or may not have happened by the day of the status, because its date is only
   * the month of that day. Absent when there is no such change.
   */
  maybe?: Transition;
}

/** Status in one scope. */
export interface ScopeStatus {
  scope: Scope;
  status: Status;
}

/**
 * An event that moved a measure from one state to another, or that only confirmed its state (see
 * `stepsBegun`). `before` is null for a measure's first event.
 */
export interface Transition {
  event: LegalEvent;
  measure: Measure;
  before: State | null;
  after: State;
}
