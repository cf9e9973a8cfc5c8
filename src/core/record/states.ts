/**
 * Phase in the life of a measure:
 * - `proposal`: proposed, but not yet adopted
 * - `awaited`: adopted, but not yet begun
 * - `begun`: begun, even if now suspended or blocked
 * - `over`: ended
 */
export type Phase = 'proposal' | 'awaited' | 'begun' | 'over';

/** Properties of a state. */
interface StateTraits {
  phase: Phase;
  /**
   * True when the measure is in force. A measure that has begun is not in force while it is
   * suspended or blocked.
   */
  inForce: boolean;
  /**
   * True for `blocked` and `suspended`. Such a measure also holds up the measures that implement
   * it: if a court blocks an order, the rules that carry it out are blocked too.
   */
  holdsUp: boolean;
  /**
   * Rank of the state. No two states share a rank. The measure with the highest rank governs, but
   * rules for the whole place come first (see `byRank`).
   */
  strength: number;
  /**
   * Stage that a measure in this state has reached, as a number: 1 for `proposed`, 5 for
   * `in-force`. An end is no progress, so `ended` has 0. No two states share a number.
   */
  progress: number;
}

/**
 * States that an event can set, in the order in which editors see them. CONTRIBUTING.md lists what
 * else a new row needs.
 */
const ROWS = {
  proposed: { phase: 'proposal', inForce: false, holdsUp: false, strength: 1, progress: 1 },
  /** Adopted, but not yet in effect. */
  pending: { phase: 'awaited', inForce: false, holdsUp: false, strength: 2, progress: 2 },
  'in-force': { phase: 'begun', inForce: true, holdsUp: false, strength: 5, progress: 5 },
  /** Stopped by a court for the time being. */
  blocked: { phase: 'begun', inForce: false, holdsUp: true, strength: 3, progress: 3 },
  /** Paused, or not enforced, by the executive. */
  suspended: { phase: 'begun', inForce: false, holdsUp: true, strength: 4, progress: 4 },
  ended: { phase: 'over', inForce: false, holdsUp: false, strength: 0, progress: 0 },
} as const satisfies Record<string, StateTraits>;

/** State of a measure: a key of `STATES`. */
export type State = keyof typeof ROWS;

/** Traits of each state, keyed by its name. */
export const STATES: Readonly<Record<State, StateTraits>> = ROWS;

/** Names of the states in the given phases. */
export type StateIn<P extends Phase> = {
  [S in State]: (typeof ROWS)[S] extends { phase: P } ? S : never;
}[State];

/** True for a measure that was proposed and is not yet adopted. */
export function isProposal(state: State): state is StateIn<'proposal'> {
  return STATES[state].phase === 'proposal';
}

/** True for an adopted measure that has not begun. */
export function isAwaited(state: State): state is StateIn<'awaited'> {
  return STATES[state].phase === 'awaited';
}

/** True for a measure that has begun and is not over. It may be suspended or blocked. */
export function hasBegun(state: State): state is StateIn<'begun'> {
  return STATES[state].phase === 'begun';
}

/** True for a measure that is over. */
export function isOver(state: State): state is StateIn<'over'> {
  return STATES[state].phase === 'over';
}

/** True for an adopted measure that is not over. */
export function isLive(state: State): state is StateIn<'awaited' | 'begun'> {
  return isAwaited(state) || hasBegun(state);
}
