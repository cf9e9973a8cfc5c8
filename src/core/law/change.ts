import type { Transition } from './standing.ts';

/** One event after the article, with every measure of the article's apps and jurisdictions that it moved, or left as it was. */
export interface Change {
  event: Transition['event'];
  transitions: Transition[];
}

/** True where it moved a measure to another state; false where it left all as they were. */
export function changesState({ transitions }: Change): boolean {
  return transitions.some(({ before, after }) => before !== after);
}
