import type { Sentence } from './read-sentences.ts';

const WEIGHTS: Record<Sentence['part'], number> = { title: 3, lede: 2, body: 1 };

/**
 * Returns the weight that a sentence has as part of the headline (most), of the beginning, or of
 * the body (least).
 */
export function partWeight({ part }: Pick<Sentence, 'part'>): number {
  return WEIGHTS[part];
}
