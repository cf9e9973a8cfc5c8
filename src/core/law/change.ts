import type { Transition } from './standing.ts';

/**
 * An event after an article's publication. `transitions` shows what it did to each rule that the
 * answer to the article is about.
 */
export interface Change {
  event: Transition['event'];
  transitions: Transition[];
}

/** True when the event moved at least one measure to another state. */
export function changesState({ transitions }: Change): boolean {
  return transitions.some(({ before, after }) => before !== after);
}
