/** What has become of a measure: only put forward, adopted but not yet begun, begun, or over. */
export type Phase = 'proposal' | 'awaited' | 'begun' | 'over';

/** Every property of a state that the program asks for, whatever the state is called. */
interface StateTraits {
  phase: Phase;
  /** True where the measure itself holds on that day; false for one that began and is held up. */
  inForce: boolean;
  /** True where a measure that only carries out this one can do no more than this one does. */
  holdsUp: boolean;
  /** Rank among measures of one place and scope: the highest governs. No two states are equal. */
  strength: number;
  /** How far a measure in this state has got in its life; higher is further. No two states are equal. */
  progress: number;
}

/**
 * The states that an event can put a measure into, in the order in which they are offered.
 *
 * A new row is a compile error until each of its traits is given, and so are the places that need
 * more than traits: texts (`core/wording`), signs and colours (`components/looks.tsx`), and the words
 * by which an article reports the state (`core/judge/events`).
 */
const ROWS = {
  proposed: { phase: 'proposal', inForce: false, holdsUp: false, strength: 1, progress: 1 },
  /** Adopted, but not yet in effect. */
  pending: { phase: 'awaited', inForce: false, holdsUp: false, strength: 2, progress: 2 },
  'in-force': { phase: 'begun', inForce: true, holdsUp: false, strength: 5, progress: 5 },
  /** Held up by a court. */
  blocked: { phase: 'begun', inForce: false, holdsUp: true, strength: 3, progress: 3 },
  /** Paused, or not enforced, by the executive. */
  suspended: { phase: 'begun', inForce: false, holdsUp: true, strength: 4, progress: 4 },
  ended: { phase: 'over', inForce: false, holdsUp: false, strength: 0, progress: 0 },
} as const satisfies Record<string, StateTraits>;

/** What a measure is after an event. */
export type State = keyof typeof ROWS;

/** The traits of each state. */
export const STATES: Readonly<Record<State, StateTraits>> = ROWS;

/** The states of one phase, or of several. */
export type StateIn<P extends Phase> = {
  [S in State]: (typeof ROWS)[S] extends { phase: P } ? S : never;
}[State];

/** True for a measure that was put forward and not adopted. */
export function isProposal(state: State): state is StateIn<'proposal'> {
  return STATES[state].phase === 'proposal';
}

/** True for a measure that was adopted and has not begun. */
export function isAwaited(state: State): state is StateIn<'awaited'> {
  return STATES[state].phase === 'awaited';
}

/** True for a measure that has begun and is not over, held up or not. */
export function hasBegun(state: State): state is StateIn<'begun'> {
  return STATES[state].phase === 'begun';
}

/** True for a measure that is over. */
export function isOver(state: State): state is StateIn<'over'> {
  return STATES[state].phase === 'over';
}

/** True for a measure that was adopted and is not over. */
export function isLive(state: State): state is StateIn<'awaited' | 'begun'> {
  return isAwaited(state) || hasBegun(state);
}
