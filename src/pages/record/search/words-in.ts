const PLAIN = /^[\0-\x7f]*$/;
/** Writing without spaces: a word may begin at any of these signs. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text, lower-case and without accents; whatever is neither letter nor digit separates them. In writing
 * without spaces each sign begins a word that reaches to the end of the run.
 */
export function wordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  // Most texts are plain ASCII, which is split several times as fast.
  if (PLAIN.test(lower)) return lower.split(/[^a-z0-9]+/).filter(Boolean);
  // Decomposed first: № is then No, whose letters have a lower case.
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
