const PLAIN = /^[\0-\x7f]*$/;
/** Scripts without spaces, in which a word may begin at any character. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Returns the words of a text in lower case and without accents, split at everything that is
 * neither letter nor digit. In scripts without spaces each character begins a word that reaches to
 * the end of the run.
 */
export function wordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  // Most texts are plain ASCII, which splits several times as fast.
  if (PLAIN.test(lower)) return lower.split(/[^a-z0-9]+/).filter(Boolean);
  // Decomposed first: № then becomes No, whose letters have a lower case.
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
