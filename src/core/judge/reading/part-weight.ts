import type { Sentence } from './read-sentences.ts';

const WEIGHTS: Record<Sentence['part'], number> = { title: 3, lede: 2, body: 1 };

/**
 * Returns the weight of a sentence by its part of the article: the headline weighs most, then the
 * beginning.
 */
export function partWeight({ part }: Pick<Sentence, 'part'>): number {
  return WEIGHTS[part];
}
