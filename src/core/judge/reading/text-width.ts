import { countUnspaced } from '../../article/unspaced-scripts.ts';

/**
 * One character of a script without spaces, such as Chinese, says about as much as this many Latin
 * letters.
 */
const LATIN_PER_UNSPACED = 3;

/**
 * Returns the length of a text, measured in Latin letters. A Chinese character counts as three
 * Latin letters, so that headlines in different scripts can be compared.
 */
export function textWidth(text: string): number {
  return text.length + (LATIN_PER_UNSPACED - 1) * countUnspaced(text);
}
