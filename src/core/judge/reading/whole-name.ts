const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HANGUL = /[\uac00-\ud7a3]/;

/**
 * False when the text from `start` to `end` is only a part of a longer word in Japanese or Korean,
 * which write no spaces around every name. In katakana, used for foreign names and words, the word
 * is as long as the katakana: the "タイ" of "タイトル" (title) is not Thailand. A Korean word
 * begins after a space and may end with particles: the "이란" of "금지법이란" is not Iran. True for
 * all other scripts.
 */
export function isWholeName(text: string, start: number, end: number): boolean {
  const isInside = (script: RegExp, at: number) =>
    script.test(text[at] ?? '') && script.test(text[at - 1] ?? '');
  return !isInside(KATAKANA, start) && !isInside(KATAKANA, end) && !isInside(HANGUL, start);
}
