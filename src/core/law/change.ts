import type { Transition } from './standing.ts';

/**
 * One event after the article, with every measure of the article's apps and jurisdictions that it
 * concerned.
 */
export interface Change {
  event: Transition['event'];
  transitions: Transition[];
}

/** True when the event moved a measure to another state. */
export function changesState({ transitions }: Change): boolean {
  return transitions.some(({ before, after }) => before !== after);
}
