const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HANGUL = /[\uac00-\ud7a3]/;

/**
 * Matches the end of a quotation. In Korean, an ending may follow it. In "…'이란 제목" ("the title
 * '…'"), "이란" is such an ending, and not Iran.
 */
const QUOTED = /[^\s(]['"」』》>)]$/;

/**
 * True when the text from `start` to `end` is a whole name. False in three cases:
 * - It is in katakana, and katakana comes right before or after it: "タイ" in "タイトル" (title) is not
 *   Thailand.
 * - It is in Hangul, and Hangul comes right before it. Hangul after it may be a particle, and is
 *   not checked.
 * - It is in Hangul, and a quotation ends right before it. There, "이란" is a particle, and not Iran.
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
