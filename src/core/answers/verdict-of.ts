import { isOnlyProposal, wasAdopted } from '../law/adoption.ts';
import type { Transition } from '../law/standing.ts';
import { hasBegun, isAwaited, isProposal, STATES, type State } from '../record/states.ts';
import type { RuleFacts } from './rule-facts.ts';
import type { Verdict } from './verdicts.ts';

/** A verdict, with the condition under which it holds. */
export interface Branch {
  verdict: Verdict;
  when: (facts: RuleFacts) => boolean;
}

/**
 * All verdicts with their conditions. The conditions are tried in this order, and the first that
 * is met gives the verdict.
 */
export const BRANCHES: readonly Branch[] = [
  { verdict: 'unknown', when: ({ now }) => now === null },
  { verdict: 'proposed', when: inState(isProposal) },
  { verdict: 'not-yet', when: inState(isAwaited) },
  { verdict: 'unconfirmed', when: (facts) => facts.isOld && inState(isInForce)(facts) },
  { verdict: 'still', when: inState(isInForce) },
  { verdict: 'on-hold', when: inState(hasBegun) },
  { verdict: 'dropped', when: ({ course }) => isOnlyProposal(course) },
  { verdict: 'never', when: ({ course }) => wasAdopted(course) && !wasInForce(course) },
  { verdict: 'replaced', when: ({ hasSuccessor }) => hasSuccessor },
  { verdict: 'ended', when: () => true },
];

/** Returns the verdict of the first branch whose condition is met; `unknown` when none is. */
export function verdictOf(facts: RuleFacts, branches = BRANCHES): Verdict {
  return branches.find(({ when }) => when(facts))?.verdict ?? 'unknown';
}

function inState(test: (state: State) => boolean): Branch['when'] {
  return ({ now }) => now !== null && test(now.state);
}

function isInForce(state: State): boolean {
  return STATES[state].inForce;
}

function wasInForce(course: readonly Transition[]): boolean {
  return course.some(({ after }) => isInForce(after));
}
