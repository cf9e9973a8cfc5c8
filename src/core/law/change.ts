import type { Transition } from './standing.ts';

/**
 * One event after the article's publication, with its effects on the rules that an answer is
 * about.
 */
export interface Change {
  event: Transition['event'];
  transitions: Transition[];
}

/** True when the event moved at least one measure to another state. */
export function changesState({ transitions }: Change): boolean {
  return transitions.some(({ before, after }) => before !== after);
}
