import { plainWords } from './words-in.ts';

/** Words of one language's lexicon that say what a query asks, not what to look for. */
interface LanguageWords {
  common: string[];
  ban: string[];
  minors: string[];
  ages?: string[];
}

/** Characters of scripts whose words may touch each other. */
const TOUCHING = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The lexicons of the interface's languages, without the classes that only the judge needs. */
const LANGUAGES = Object.values(
  import.meta.glob<LanguageWords>(
    '../../../../dataset/languages/{ar,de,en,es,fr,hi,ja,ko,pt,ru,zh}.yaml',
    { eager: true, import: 'default', query: '?only=common,ban,minors,ages' },
  ),
);

/**
 * Patterns of words in all languages of the interface, for texts made by `joinedWords`: very
 * frequent words, words for a ban, and words for minors or an age.
 */
export const COMMON = patternOf(LANGUAGES.flatMap(({ common }) => common));
export const BAN = patternOf(LANGUAGES.flatMap(({ ban }) => ban));
export const MINORS = patternOf(LANGUAGES.flatMap(({ minors, ages = [] }) => [...minors, ...ages]));

/** Returns the words of a text, with a space around each: " under 16 ". */
export function joinedWords(text: string): string {
  return ` ${plainWords(text).join(' ')} `;
}

/**
 * Returns a pattern that finds the given words, longest first. `*` at a word's end stands for any
 * ending, `#` for a number. Words of the lexicon that need an app's name beside them (`@`) are left
 * out. A word of a script without spaces is also found inside a run.
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
