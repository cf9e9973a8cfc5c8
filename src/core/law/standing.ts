import type { LegalEvent, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';

/** State of a measure on a day, with the event that began it. */
export interface MeasureState {
  state: State;
  /** Date of `event`: `YYYY-MM-DD`, or `YYYY-MM` when only the month is known. */
  since: string;
  event: LegalEvent;
  /**
   * True when an event was scheduled for this day or an earlier one, but the record does not say
   * what came of it (see `isOverdue`). Absent otherwise.
   */
  overdue?: true;
}

/** A measure with its state on a day. */
export interface Standing extends MeasureState {
  measure: Measure;
  /**
   * True for a proposal that failed: it has ended and was never adopted. The state `ended` then
   * does not mean that a ban was lifted.
   */
  dropped?: true;
}

/**
 * The law in one scope, if at least one measure there has a state. The fields of `Standing` are
 * those of the governing measure (see `byRank`). `parts` has further rules.
 */
export type KnownStatus = Standing & {
  /**
   * Further rules with this scope, each for one institution or area (`reach`), the strongest
   * first. All are adopted and have not ended. Absent when there are none.
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
   * A change that may or may not have happened by the day. For example, it is unknown on 12 May
   * 2023 whether an event dated `2023-05` has happened.
   */
  maybe?: Transition;
}

/** A scope, with the status of an app in that scope. */
export interface ScopeStatus {
  scope: Scope;
  status: Status;
}

/**
 * An event, and a measure's state before and after it. `before` is null if the event gave the
 * measure its first state, and equals `after` if the event left the state as it was.
 */
export interface Transition {
  event: LegalEvent;
  measure: Measure;
  before: State | null;
  after: State;
}
