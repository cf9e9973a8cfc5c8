const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HANGUL = /[\uac00-\ud7a3]/;

/**
 * Matches a closing quotation mark and the character before it. In Korean, a particle may be
 * attached to the quotation mark. One such particle is "이란", which otherwise means Iran: "…'이란
 * 제목" is "the title '…'".
 */
const QUOTED = /[^\s(]['"」』》>)]$/;

/** True when the text from `start` to `end` is a whole name, and not part of another word. */
export function isWholeName(text: string, start: number, end: number): boolean {
  const isInside = (script: RegExp, at: number) =>
    script.test(text[at] ?? '') && script.test(text[at - 1] ?? '');
  // After a quotation, "이란" is a particle and does not mean Iran.
  const isParticle =
    HANGUL.test(text[start] ?? '') && QUOTED.test(text.slice(Math.max(0, start - 2), start));
  return (
    // "タイ" means Thailand, but not in "タイトル" (title).
    !isInside(KATAKANA, start) &&
    !isInside(KATAKANA, end) &&
    // A Korean name must not begin in the middle of a word. The end of the name is not checked,
    // because a particle may be attached to it.
    !isInside(HANGUL, start) &&
    !isParticle
  );
}
