import { isLive, isProposal } from '../record/states.ts';
import type { Transition } from './standing.ts';

/** True when one of the given changes of state adopted the measure; false for an empty list. */
export function wasAdopted(course: readonly Transition[]): boolean {
  return course.some(({ after }) => isLive(after));
}

/** True when a measure began as a proposal and was never adopted. */
export function isOnlyProposal(course: readonly Transition[]): boolean {
  const [first] = course;
  return first !== undefined && isProposal(first.after) && !wasAdopted(course);
}
