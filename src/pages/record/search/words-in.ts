const PLAIN = /^[\0-\x7f]*$/;
/** Scripts that are written without spaces, so that a word may begin at any character. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Returns the words of a text in lower case and without accents. Everything that is neither a
 * letter nor a digit separates words. In scripts without spaces, each character begins a word that
 * extends to the end of the run.
 */
export function wordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  // Most texts are plain ASCII, for which a simpler pattern is several times as fast.
  if (PLAIN.test(lower)) return lower.split(/[^a-z0-9]+/).filter(Boolean);
  // Decomposes before lowering the case: "№" has no lower case, but the "No" it becomes has.
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '');
  return (bare.match(/[\p{Letter}\p{Number}]+/gu) ?? []).flatMap(beginnings);
}

function beginnings(word: string): string[] {
  if (!UNSPACED.test(word)) return [word];
  return [...word].map((_, at, signs) => signs.slice(at).join(''));
}
