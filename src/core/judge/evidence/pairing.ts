import type { Hit } from '../reading/hit.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Target } from './targets.ts';

/**
 * A word for a restriction and a word for a watched app in one sentence: the input of
 * `STRENGTH_RULES` and `OTHER_RULES`.
 */
export interface Pairing {
  target: Target;
  /** Word for the restriction, such as "ban". */
  by: Hit;
  facts: SentenceFacts;
  /**
   * Number of words between the word for the restriction and the nearest thing that may be
   * restricted instead of the app. Infinite when the sentence names no such thing.
   */
  nearestOther: number;
}
