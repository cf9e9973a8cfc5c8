import type { Told } from '../judge/claims/claim.ts';
import { isOver, isProposal, STATES } from '../record/states.ts';

/** True when an article says that there is no rule. */
export function isDenial(told: Told): told is 'none' {
  return told === 'none';
}

/** True when an article says that a rule has ended, or that there is no rule. */
export function isGone(told: Told): boolean {
  return isDenial(told) || isOver(told);
}

/** True when an article says that a rule is only proposed. */
export function isPlanned(told: Told): boolean {
  return !isDenial(told) && isProposal(told);
}

/**
 * True when an article says that a rule is blocked, suspended or ended. Such a rule must have been
 * adopted before.
 */
export function isStopped(told: Told): boolean {
  return !isDenial(told) && (isOver(told) || STATES[told].holdsUp);
}
