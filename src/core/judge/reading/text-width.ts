import { countUnspaced } from '../../article/unspaced-scripts.ts';

/**
 * Number of Latin characters that say about as much as one character of a script without spaces,
 * such as Chinese.
 */
const LATIN_PER_UNSPACED = 3;

/**
 * Returns a text's length in Latin characters, so that headlines of different scripts can be
 * compared.
 */
export function textWidth(text: string): number {
  return text.length + (LATIN_PER_UNSPACED - 1) * countUnspaced(text);
}
