/**
 * Returns the number of characters of writing systems that have no spaces, or only few, between
 * words: Chinese, Japanese, Korean, Thai.
 */
export function countUnspaced(text: string): number {
  // A pattern outside a function would be compiled at each start of the background script.
  const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;
  return text.match(unspaced)?.length ?? 0;
}
