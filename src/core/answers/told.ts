import type { Told } from '../judge/claims/claim.ts';
import { isOver, isProposal, STATES } from '../record/states.ts';

/** True when an article says that there is no rule. */
export function isDenial(told: Told): told is 'none' {
  return told === 'none';
}

/** True when an article says that there is no rule, or no longer. */
export function isGone(told: Told): boolean {
  return isDenial(told) || isOver(told);
}

/** True when an article tells of a rule that is not adopted. */
export function isPlanned(told: Told): boolean {
  return !isDenial(told) && isProposal(told);
}

/** True when an article tells of a rule that was stopped or ended, so that it had been adopted. */
export function isStopped(told: Told): boolean {
  return !isDenial(told) && (isOver(told) || STATES[told].holdsUp);
}
