import type { Told } from '../judge/claims/claim.ts';
import { type Phase, STATES } from '../record/states.ts';

/** Properties of verdicts, so that code need not ask for verdicts by name. */
interface VerdictTraits {
  /** Phase of a rule with this verdict; null when the record does not know the rule. */
  phase: Phase | null;
  /** True when a rule with this verdict is in force, or was so when a source last confirmed it. */
  inForce: boolean;
  /** False when the record can't tell what the law is today. */
  isSettled: boolean;
}

/**
 * Verdicts on a rule that an article reports. A new row compiles only when it has all traits here
 * and its words in `core/wording/verdict-words.ts`.
 */
const ROWS = {
  /** The rule is in force. */
  still: { phase: 'begun', inForce: true, isSettled: true },
  /** The rule was in force when a source last confirmed it, but that was long ago. */
  unconfirmed: { phase: 'begun', inForce: true, isSettled: false },
  /** A court or the executive has stopped the rule for now. */
  'on-hold': { phase: 'begun', inForce: false, isSettled: true },
  /** The rule is adopted, and its first day is still to come. */
  'not-yet': { phase: 'awaited', inForce: false, isSettled: true },
  /** The rule is still a proposal. */
  proposed: { phase: 'proposal', inForce: false, isSettled: true },
  /** The rule is over, and a later rule for the same app, place and scope is adopted. */
  replaced: { phase: 'over', inForce: false, isSettled: true },
  /** The rule was in force once and is over. */
  ended: { phase: 'over', inForce: false, isSettled: true },
  /** The rule was adopted, but it ended without ever being in force. */
  never: { phase: 'over', inForce: false, isSettled: true },
  /** The rule was proposed and never adopted. */
  dropped: { phase: 'over', inForce: false, isSettled: true },
  /** The record has no such rule. This never means that the app is allowed. */
  unknown: { phase: null, inForce: false, isSettled: false },
} as const satisfies Record<string, VerdictTraits>;

/** Verdict on a rule that an article reports. */
export type Verdict = keyof typeof ROWS;

/** Traits of each verdict. */
export const VERDICTS: Readonly<Record<Verdict, VerdictTraits>> = ROWS;

/**
 * True when the verdict on a rule agrees with the state that an article reports. For example,
 * `still` agrees with `in-force`, and `unknown` agrees with `none`.
 */
export function confirms(verdict: Verdict, told: Told): boolean {
  const { phase, inForce } = VERDICTS[verdict];
  if (told === 'none') return phase === null;
  return STATES[told].phase === phase && STATES[told].inForce === inForce;
}
