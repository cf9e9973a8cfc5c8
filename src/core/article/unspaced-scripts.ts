import { UNSPACED_LETTERS } from '../text/letters.ts';

/**
 * Matches a character of a writing system that has no spaces, or only few, between words: Chinese,
 * Japanese, Korean, Thai.
 */
const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`, 'g');

/** Returns the number of characters in a text that `UNSPACED` matches. */
export function countUnspaced(text: string): number {
  return text.match(UNSPACED)?.length ?? 0;
}
