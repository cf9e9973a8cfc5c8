/**
 * Returns the number of Chinese, Japanese, Korean and Thai characters in a text. These languages
 * have no spaces between words or, in the case of Korean, fewer than English.
 */
export function countUnspaced(text: string): number {
  // A pattern outside a function would be compiled at each start of the background script.
  const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;
  return text.match(unspaced)?.length ?? 0;
}
