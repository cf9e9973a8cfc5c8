/**
 * Matches a character of a script that has no spaces, or only few, between words: Chinese,
 * Japanese, Korean, Thai.
 */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;

/** Counts the characters of a text that belong to scripts without spaces between words. */
export function countUnspaced(text: string): number {
  return text.match(UNSPACED)?.length ?? 0;
}
