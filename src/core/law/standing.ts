import type { LegalEvent, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';

/**
 * The state of one measure on a day: which one, since when without a break, and the event that
 * began it.
 */
export interface MeasureState {
  state: State;
  /** Date of `event`; a month when only the month is known. */
  since: string;
  event: LegalEvent;
}

/** A measure with its state on a day. */
export interface Standing extends MeasureState {
  measure: Measure;
  /** True for what was proposed and came to nothing: it ended no rule. */
  dropped?: true;
}

/** A status that is on record: the governing measure and the rules beside it. */
export type KnownStatus = Standing & {
  /**
   * Rules of single bodies (`reach`) that stand beside the governing one, strongest first: adopted
   * and not over. Left out when there are none.
   */
  parts?: Standing[];
} & Unsettled;

/**
 * The law on one app in one jurisdiction and scope on a day. `no-record` is an answer in its own
 * right; it never means "allowed".
 */
export type Status = ({ state: 'no-record' } & Unsettled) | KnownStatus;

interface Unsettled {
  /**
   * A change known by its month only, in whose month the day lies: it may have happened by then.
   * Left out when there is none.
   */
  maybe?: Transition;
}

/** Status of one scope. */
export interface ScopeStatus {
  scope: Scope;
  status: Status;
}

/**
 * An event that moved a measure from one state to another, or left it as it was (`stepsBegun`).
 * `before` is null for the first event of a measure.
 */
export interface Transition {
  event: LegalEvent;
  measure: Measure;
  before: State | null;
  after: State;
}
