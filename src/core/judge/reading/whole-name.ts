const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HANGUL = /[\uac00-\ud7a3]/;

/** Matches a quotation before a Korean particle: "…'이란 제목". */
const QUOTED = /[^\s(]['"」』》>)]$/;

/**
 * False when the text from `start` to `end` is only part of a longer word in katakana or Korean.
 * "タイ" in "タイトル" (title) is not Thailand, and "이란" in "금지법이란" or after a quotation is
 * not Iran. A Korean name may have particles after it. True for all other scripts.
 */
export function isWholeName(text: string, start: number, end: number): boolean {
  const isInside = (script: RegExp, at: number) =>
    script.test(text[at] ?? '') && script.test(text[at - 1] ?? '');
  const isParticle =
    HANGUL.test(text[start] ?? '') && QUOTED.test(text.slice(Math.max(0, start - 2), start));
  return (
    !isInside(KATAKANA, start) &&
    !isInside(KATAKANA, end) &&
    !isInside(HANGUL, start) &&
    !isParticle
  );
}
