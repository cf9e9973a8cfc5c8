const PLAIN = /^[\0-\x7f]*$/;
/** Scripts that are written without spaces. A word may begin at any of their characters. */
const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map(
  (name) => `\\p{Script=${name}}`,
);
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS.join('')}]`, 'u');
/**
 * Matches a run of letters in one of the `UNSPACED_SCRIPTS`, a run of other letters with their
 * vowel signs, or a run of digits.
 */
const RUN = new RegExp(
  [
    ...UNSPACED_SCRIPTS.map((script) => `[${script}ー]+`),
    `(?:(?![${UNSPACED_SCRIPTS.join('')}])[\\p{Letter}\\p{Mark}])+`,
    '\\p{Number}+',
  ].join('|'),
  'gu',
);
/**
 * Full stop between single letters, as in "H.R." and "U.S.". The pattern begins with the full
 * stop because that makes the search faster.
 */
const ABBREVIATING = /\.(?<=(?<![a-z0-9])[a-z]\.)(?=[a-z](?![a-z0-9]))/g;

/**
 * Accents and other marks that readers leave out: "é", the short vowels of Arabic and Hebrew, the
 * dot of Hindi's "क़". Vowel signs of Hindi or Thai stay, because they tell words apart: "पर" (on)
 * and "पेरू" (Peru).
 */
const ACCENTS = /(?=\p{Mark})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\u093c]/gu;

/**
 * Returns a text in lower case and without accents, so that "Österreich" equals "Osterreich". Two
 * texts that differ only in Unicode's composition give the same result.
 */
export function foldedText(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are plain ASCII, which needs no further step.
  if (PLAIN.test(lower)) return lower;
  // The text is decomposed first, because "№" has no lower case, but its decomposition "No" has.
  return text.normalize('NFKD').toLowerCase().replace(ACCENTS, '');
}

/**
 * Returns the words of a text in lower case, without accents. "SB419" is two words, "U.S." is one
 * word. In scripts without spaces, a word is a run of characters of one script, so "東京の" (of
 * Tokyo) is two words.
 */
export function plainWords(text: string): string[] {
  const folded = joinAbbreviations(foldedText(text));
  // For plain ASCII, this simpler pattern is several times as fast.
  return folded.match(PLAIN.test(folded) ? /[a-z]+|[0-9]+/g : RUN) ?? [];
}

/**
 * Removes the full stops in the abbreviations of a text, which must be in lower case: "u.s"
 * becomes "us".
 */
export function joinAbbreviations(lower: string): string {
  return lower.replace(ABBREVIATING, '');
}

/**
 * Returns the words under which a text is indexed: the words from `plainWords`. In scripts without
 * spaces, a word may begin at any character, so "東京都" (Tokyo) also gives "京都" and "都".
 */
export function wordsIn(text: string): string[] {
  const words = plainWords(text);
  return PLAIN.test(text) ? words : words.flatMap(beginnings);
}

function beginnings(word: string): string[] {
  if (!UNSPACED.test(word)) return [word];
  return [...word].map((_, at, signs) => signs.slice(at).join(''));
}
