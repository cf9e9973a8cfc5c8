import type { Transition } from './standing.ts';

/**
 * An event after an article's publication. `transitions` lists the rules that the event is about
 * and that concern the answer, each with its state before and after the event. Rules without a
 * state are left out.
 */
export interface Change {
  event: Transition['event'];
  transitions: Transition[];
}

/** True when the event moved at least one measure to another state. */
export function changesState({ transitions }: Change): boolean {
  return transitions.some(({ before, after }) => before !== after);
}
