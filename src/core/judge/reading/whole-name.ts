const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HANGUL = /[\uac00-\ud7a3]/;

/**
 * Matches the end of a quotation, after which a Korean particle may follow: "…'이란 제목" ("the title
 * '…'").
 */
const QUOTED = /[^\s(]['"」』》>)]$/;

/**
 * False when the text from `start` to `end` is only a part of a longer word in katakana or Korean:
 * "タイ" in "タイトル" (title) is not Thailand. Also false for "이란" right after a quotation: there it is
 * a particle, and not Iran. True when a Korean name only has particles after it, and for all other
 * scripts.
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
