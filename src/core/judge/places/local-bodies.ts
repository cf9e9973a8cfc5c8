import { oncePerObject } from '../../collections/once.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import { matchesOf } from '../../text/matches.ts';
import type { LocalBodies } from '../lexicon/languages.ts';
import type { TownIndex, TownRegion } from '../lexicon/town-index.ts';

/**
 * The name of a town or county beside a word for a local body: "Boston" in "Boston city council".
 */
export interface NamedTown {
  /** Offsets of the name in the text. */
  start: number;
  end: number;
  /** The name without the ending that the language adds: "Москв" for "Москвы" ("of Moscow"). */
  stem: string;
  /**
   * Regions with a town of this name. Regions whose town is clearly larger than its namesakes
   * elsewhere come first (see `TownRegion.sure`). Empty for a country's capital that is not in
   * the town index.
   */
  regions: readonly TownRegion[];
}

/**
 * Maximum length of a town's name. Chinese, Japanese and Korean names are measured in characters,
 * all others in words.
 */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 6;

/**
 * Maximum number of words for local bodies that are examined in a text. Words before a town ("city
 * of") and words after a town ("city council") are counted separately.
 */
const MOST_BODIES = 12;

/** A name is looked for in this many characters before or after a word for a local body. */
const REACH = 60;

/**
 * Patterns for up to four words: `FIRST_WORDS` at the beginning of a text, `LAST_WORDS` at its
 * end.
 */
const FIRST_WORDS = new RegExp(`^(?:[${ALL_LETTERS}.'’-]+ ?){1,4}`);
const LAST_WORDS = new RegExp(`(?:[${ALL_LETTERS}.'’-]+ ){0,3}[${ALL_LETTERS}.'’-]+ ?$`);

/**
 * Patterns for a possible name of a town at the end of a text: two to six Chinese or Japanese
 * characters, or a whole Korean word of two to four syllables.
 */
const LAST_CHARACTERS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2,6}$/u;
const LAST_SYLLABLES = /(?<!\p{sc=Hang})\p{sc=Hang}{2,4}$/u;

/**
 * Returns each town beside a word for a local body: Boston in "Boston city council". A name is a
 * town if the index has the name, or if `isCapital` returns true for the name's offsets in the
 * text.
 */
export function townsBesideBodies(
  text: string,
  local: LocalBodies,
  towns: TownIndex,
  isCapital: (start: number, end: number) => boolean,
): NamedTown[] {
  const found: NamedTown[] = [];
  const { before, after, isCounty } = patternsOf(local);
  // The spans go from long to short: "New York" before "York".
  const firstKnown = (spans: readonly Span[], county: boolean) => {
    for (const { start, end } of spans) {
      const named = lookUp(text.slice(start, end), county, local.endings ?? [], towns);
      if (named || isCapital(start, end)) {
        const { stem = text.slice(start, end), regions = [] } = named ?? {};
        found.push({ start, end, stem, regions });
        return;
      }
    }
  };
  for (const match of firstMatches(before, text))
    firstKnown(spansAfter(text, match.index + match[0].length), isCounty(match[0]));
  for (const match of firstMatches(after, text))
    firstKnown(spansBefore(text, match.index), isCounty(match[0]));
  return found;
}

function firstMatches(pattern: RegExp | null, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of pattern ? matchesOf(text, pattern) : []) {
    if (found.length === MOST_BODIES) break;
    found.push(match);
  }
  return found;
}

/** True when a text has a word for a local body. */
export function namesLocalBody(text: string, local: LocalBodies): boolean {
  const { before, after } = patternsOf(local);
  return [before, after].some((pattern) => pattern !== null && text.search(pattern) >= 0);
}

interface Span {
  start: number;
  end: number;
}

/**
 * Returns the spans that may be a town's name and begin at the offset `from`, the longest first.
 */
function spansAfter(text: string, from: number): Span[] {
  const words = FIRST_WORDS.exec(text.slice(from, from + REACH))?.[0] ?? '';
  if (!beginsName(words)) return [];
  const ends = [...words.matchAll(/[^ ]+/gu)].map((word) => word.index + word[0].length);
  return ends
    .slice(0, MOST_WORDS)
    .reverse()
    .map((end) => ({ start: from, end: from + trimmedLength(words.slice(0, end)) }));
}

/**
 * Returns the spans that may be a town's name and end just before the offset `until`, the longest
 * first.
 */
function spansBefore(text: string, until: number): Span[] {
  const near = text.slice(Math.max(0, until - REACH), until);
  const run = (LAST_CHARACTERS.exec(near) ?? LAST_SYLLABLES.exec(near))?.[0];
  if (run) return unspacedSpans(run, until);
  const words = LAST_WORDS.exec(near)?.[0] ?? '';
  const from = until - words.length;
  const end = from + trimmedLength(words);
  return [...words.matchAll(/[^ ]+/gu)]
    .filter((word) => beginsName(word[0]))
    .slice(-MOST_WORDS)
    .map((word) => ({ start: from + word.index, end }));
}

function unspacedSpans(run: string, until: number): Span[] {
  const isKorean = /\p{sc=Hang}/u.test(run);
  const lengths = isKorean ? [run.length] : [6, 5, 4, 3, 2].filter((n) => n <= run.length);
  return lengths
    .filter((length) => length <= MOST_CHARACTERS)
    .map((length) => ({ start: until - length, end: until }));
}

/** True for a text that begins with a capital, or with a letter of a script without capitals. */
function beginsName(text: string): boolean {
  return /^(?:\p{Lu}|\p{Lo}|['’]\p{Lu})/u.test(text);
}

/** Returns the length of a name after cutting marks and "'s" off its end: 6 for "Boston's,". */
function trimmedLength(name: string): number {
  return name.replace(/(?:['’]s)?[ .,'’-]*$/u, '').length;
}

function lookUp(
  name: string,
  county: boolean,
  endings: readonly string[],
  towns: TownIndex,
): { stem: string; regions: readonly TownRegion[] } | null {
  if (towns.namesakes().has(name)) return null;
  const exact = (county && nonEmpty(towns.countiesNamed(name))) || nonEmpty(towns.townsNamed(name));
  if (exact) return { stem: endings.length > 0 ? withoutVowel(name) : name, regions: exact };
  const fitting = endings.filter((ending) => name.toLowerCase().endsWith(ending));
  for (const ending of endings.length > 0 ? ['', ...fitting] : []) {
    const stem = name.slice(0, name.length - ending.length);
    if (stem.length < 3) continue;
    const regions = nonEmpty(towns.townsNamed(stem)) ?? nonEmpty(towns.townsBeginning(stem));
    if (regions) return { stem, regions };
  }
  return null;
}

function withoutVowel(name: string): string {
  return name.length > 4 ? name.replace(/[аейоьяaeoy]$/u, '') : name;
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

/**
 * Matches the end of a word. In Chinese and Japanese, which have no spaces between words, a word
 * may end after any Chinese character or hiragana.
 */
const WORD_END = `(?:(?![${ALL_LETTERS}])|(?<=[\\p{sc=Han}\\p{sc=Hira}]))`;

const patternsOf = oncePerObject(({ before = [], after = [], county = [] }: LocalBodies) => {
  const counties = new Set(county);
  return {
    before:
      before.length > 0 ? new RegExp(`(?<![${ALL_LETTERS}])(?:${any(before)})[ '’]+`, 'giu') : null,
    after: after.length > 0 ? new RegExp(`(?:${any(after)})${WORD_END}`, 'giu') : null,
    isCounty: (match: string) => counties.has(match.replace(/[ '’]+$/, '').toLowerCase()),
  };
});

/** Returns a regular expression, as text, for any of the words. Longer words are tried first. */
function any(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replace(/\*$/, `[${ALL_LETTERS}]*`))
    .join('|');
}
