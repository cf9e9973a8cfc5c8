import { plainWords } from './words-in.ts';

/**
 * Words of one language that a search does not look up. They are very frequent words (`common`),
 * and words that only show which kind of rule the reader wants, such as "banned" or "under 16".
 */
interface LanguageWords {
  common: string[];
  ban: string[];
  minors: string[];
  ages?: string[];
}

/**
 * Characters of scripts in which a word may directly touch other words. Chinese and Japanese have
 * no spaces between words. Korean has spaces, but adds endings to words.
 */
const TOUCHING = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Word lists of the interface's languages, from the files with which the extension also judges
 * articles. Only the lists that the search needs are imported.
 */
const LANGUAGES = Object.values(
  import.meta.glob<LanguageWords>(
    '../../../../dataset/languages/{ar,de,en,es,fr,hi,ja,ko,pt,ru,zh}.yaml',
    { eager: true, import: 'default', query: '?only=common,ban,minors,ages' },
  ),
);

/**
 * Finds very frequent words, such as "the", in a text made by `joinedWords`. Knows the words of all
 * languages of the interface.
 */
export const COMMON = patternOf(LANGUAGES.flatMap(({ common }) => common));

/**
 * Finds words for a ban, such as "blocked", in a text made by `joinedWords`. Knows the words of all
 * languages of the interface.
 */
export const BAN = patternOf(LANGUAGES.flatMap(({ ban }) => ban));

/**
 * Finds words for minors or for an age, such as "under 16", in a text made by `joinedWords`. Knows
 * the words of all languages of the interface.
 */
export const ON_MINORS = patternOf(
  LANGUAGES.flatMap(({ minors, ages = [] }) => [...minors, ...ages]),
);

/** Returns the words of a text with a space before and after each word, such as " under 16 ". */
export function joinedWords(text: string): string {
  return ` ${plainWords(text).join(' ')} `;
}

/**
 * Returns a pattern that finds any of `words` in a text from `joinedWords`. A final `*` stands for
 * any ending, and `#` for a number. Words that contain `@`, which stands for an app's name, are
 * left out.
 */
export function patternOf(words: readonly string[]): RegExp {
  const sources = words
    // Names of apps have separate patterns (see `queryReader`).
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
  // "禁" ("ban" in Chinese) needs no spaces around it.
  const begins = TOUCHING.test(source.charAt(0)) ? '' : '(?<= )';
  const ends = TOUCHING.test(source.charAt(source.length - 1)) ? '' : '(?= )';
  return begins + source + (word.endsWith('*') ? '[^ ]*' : '') + ends;
}
