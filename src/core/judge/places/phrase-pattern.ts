import { ALL_LETTERS, ANY_CJK_LETTER } from '../../text/letters.ts';

/**
 * Matches the text that "…" stands for in a word of the lexicon: up to 12 characters, without a
 * comma, a full stop, or a Japanese or Korean particle that follows a subject or object. In
 * "有…用户" ("has … users"), "…" may stand for "2000万".
 */
const GAP = `(?:(?![はがを]|[은는이가을를]\\s)[${ALL_LETTERS}\\d０-９·・%％ ]){0,12}`;

/**
 * Returns a text in the form that the lexicon's phrases have: in lower case, with straight
 * apostrophes. The text keeps its length, because "İ" becomes "i" and not two characters.
 */
export function inPhraseForm(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('’', "'");
}

/**
 * Returns a pattern that finds any of the words; null if there are no words. `patternOf` takes a
 * regular expression, as text, for any of the words, and returns the regular expression for the
 * whole pattern. The searched text must be in the form of `inPhraseForm`, because a pattern that
 * ignores case takes the engine several times as long to compile.
 */
export function matching(
  words: readonly string[],
  patternOf: (anyWord: string) => string,
): RegExp | null {
  return words.length > 0 ? new RegExp(patternOf(anyOf(words))) : null;
}

/**
 * Returns a regular expression, as text, for any of the words. The word "say*" also matches
 * "says". In a phrase, `#` matches a number; for "…", see `GAP`.
 */
export function anyOf(words: readonly string[]): string {
  const all = words.map((word) =>
    inPhraseForm(word)
      .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
      .replaceAll(/\*(?=.)/g, `[${ALL_LETTERS}]*`)
      .replaceAll('#', '\\d[\\d.,:]{0,9}')
      .replaceAll('…', GAP),
  );
  // In Chinese, Japanese and Korean, a match need not be a whole word.
  if (ANY_CJK_LETTER.test(words.join(''))) return `(?:${all.join('|').replaceAll('*', '')})`;
  // The checks for letters around a word are slow to compile, so all words share them.
  const stems = all.flatMap((word) => (word.endsWith('*') ? word.slice(0, -1) : []));
  const whole = all.filter((word) => !word.endsWith('*')).join('|');
  const ending = whole === '' ? [] : `(?:${whole})(?![${ALL_LETTERS}])`;
  // A phrase may begin with another sign than a letter: ", based in".
  const wordStart = `(?:(?<![${ALL_LETTERS}])|(?![${ALL_LETTERS}]))`;
  return `${wordStart}(?:${stems.concat(ending).join('|')})`;
}
