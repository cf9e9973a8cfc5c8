import type { Sentence } from './read-sentences.ts';

const WEIGHTS: Record<Sentence['part'], number> = { title: 3, lede: 2, body: 1 };

/** Returns the weight of a sentence: 3 in the headline, 2 in the beginning, 1 in the body. */
export function partWeight({ part }: Pick<Sentence, 'part'>): number {
  return WEIGHTS[part];
}
