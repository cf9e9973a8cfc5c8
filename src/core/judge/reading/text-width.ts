import { countUnspaced } from '../../article/unspaced-scripts.ts';

/**
 * Number of Latin letters that say about as much as one character of a script without spaces, such
 * as Chinese.
 */
const LATIN_PER_UNSPACED = 3;

/**
 * Returns the length that a text would have in Latin letters. It serves to compare headlines in
 * different scripts.
 */
export function textWidth(text: string): number {
  return text.length + (LATIN_PER_UNSPACED - 1) * countUnspaced(text);
}
