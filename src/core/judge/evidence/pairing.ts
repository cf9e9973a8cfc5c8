import type { Hit } from '../reading/hit.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Target } from './targets.ts';

/**
 * A restricting word and a word for a watched app in the same sentence: the input of
 * `STRENGTH_RULES` and `OTHER_RULES`.
 */
export interface Pairing {
  target: Target;
  /** The restricting word. */
  by: Hit;
  facts: SentenceFacts;
  /**
   * Number of words between the restricting word and the nearest thing other than the app that the
   * word may restrict. It is infinite when there is no such thing.
   */
  nearestOther: number;
}
