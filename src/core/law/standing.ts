import type { LegalEvent, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';

/** State of a measure on a day, with the event that began it. */
export interface MeasureState {
  state: State;
  /** Date of `event`: `YYYY-MM-DD`, or `YYYY-MM` when only the month is known. */
  since: string;
  event: LegalEvent;
}

/** A measure with its state on a day. */
export interface Standing extends MeasureState {
  measure: Measure;
  /** True for a proposal that is over and was never adopted. Its end is not the end of a rule. */
  dropped?: true;
}

/**
 * Status for a scope with at least one measure on record: the governing measure and, in `parts`,
 * other rules of the scope.
 */
export type KnownStatus = Standing & {
  /**
   * Other adopted rules of the scope that are not over. Each applies to a single institution or
   * area, its `reach`. The strongest comes first. Absent when there are none.
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
   * A change that may have happened already: the record has only its month, and the day of the
   * status is in that month. Absent when there is no such change.
   */
  maybe?: Transition;
}

/** A scope, with the status of an app in that scope. */
export interface ScopeStatus {
  scope: Scope;
  status: Status;
}

/**
 * An event that changed a measure's state, or only confirmed it (see `stepsBegun`). `before` is
 * null for a measure's first event.
 */
export interface Transition {
  event: LegalEvent;
  measure: Measure;
  before: State | null;
  after: State;
}
