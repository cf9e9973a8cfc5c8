import type { Hit } from '../reading/hit.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Target } from './targets.ts';

/**
 * A restricting word beside something that stands for a watched app, in one sentence. Sentence
 * rules read it.
 */
export interface Pairing {
  target: Target;
  /** The restricting word. */
  by: Hit;
  facts: SentenceFacts;
  /**
   * Words between the restricting word and the nearest other thing; infinite when there is none.
   */
  nearestOther: number;
}
