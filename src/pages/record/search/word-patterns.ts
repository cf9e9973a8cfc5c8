import { plainWords } from './words-in.ts';

/** Words of one language that show what a query is about. They are not searched for. */
interface LanguageWords {
  common: string[];
  ban: string[];
  minors: string[];
  ages?: string[];
}

/** Characters of scripts that are written without spaces between words. */
const TOUCHING = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Words of the interface's languages, from the files that the judge also uses. Leaves out the
 * classes of words that only the judge needs.
 */
const LANGUAGES = Object.values(
  import.meta.glob<LanguageWords>(
    '../../../../dataset/languages/{ar,de,en,es,fr,hi,ja,ko,pt,ru,zh}.yaml',
    { eager: true, import: 'default', query: '?only=common,ban,minors,ages' },
  ),
);

/**
 * Pattern of very frequent words in all languages of the interface, for texts made by
 * `joinedWords`.
 */
export const COMMON = patternOf(LANGUAGES.flatMap(({ common }) => common));

/**
 * Pattern of words for a ban in all languages of the interface, for texts made by `joinedWords`.
 */
export const BAN = patternOf(LANGUAGES.flatMap(({ ban }) => ban));

/**
 * Pattern of words for minors or for an age in all languages of the interface, for texts made by
 * `joinedWords`.
 */
export const MINORS = patternOf(LANGUAGES.flatMap(({ minors, ages = [] }) => [...minors, ...ages]));

/** Returns the words of a text, with a space around each: " under 16 ". */
export function joinedWords(text: string): string {
  return ` ${plainWords(text).join(' ')} `;
}

/**
 * Returns a pattern that finds any of the given words, longest first. `*` at the end of a word
 * stands for any ending, `#` for a number. Leaves out words with `@`, which need an app's name
 * beside them. In scripts without spaces, a word may be anywhere in a run of characters.
 */
export function patternOf(words: readonly string[]): RegExp {
  const sources = words
    .filter((word) => !word.includes('@'))
    .map(sourceOf)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${[...new Set(sources)].join('|')})`, 'gu');
}

function sourceOf(word: string): string {
  const parts = word.replace(/\*$/, '').split('#');
  const source = parts
    .map((part) => plainWords(part).join(' '))
    .join(' \\d+ ')
    .trim();
  if (!source) return '';
  const begins = TOUCHING.test(source.charAt(0)) ? '' : '(?<= )';
  const ends = TOUCHING.test(source.charAt(source.length - 1)) ? '' : '(?= )';
  return begins + source + (word.endsWith('*') ? '[^ ]*' : '') + ends;
}
