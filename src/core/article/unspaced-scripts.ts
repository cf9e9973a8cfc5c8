/**
 * Matches a character of a writing system that has no spaces, or only few, between words: Chinese,
 * Japanese, Korean, Thai.
 */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;

/** Returns the number of characters in a text that `UNSPACED` matches. */
export function countUnspaced(text: string): number {
  return text.match(UNSPACED)?.length ?? 0;
}
