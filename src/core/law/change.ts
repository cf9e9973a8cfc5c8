import type { Transition } from './standing.ts';

/**
 * An event after an article's publication, with the rules that it is about. `transitions` lists
 * these rules, each with its state before and after the event. Rules that do not concern the
 * answer on the article, and rules without a state, are left out.
 */
export interface Change {
  event: Transition['event'];
  transitions: Transition[];
}

/** True when the event moved at least one measure to another state. */
export function changesState({ transitions }: Change): boolean {
  return transitions.some(({ before, after }) => before !== after);
}
