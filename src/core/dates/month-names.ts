import * as z from 'zod/mini';
import authored from '../../../dataset/dates/months.yaml';
import { ALL_LETTERS } from '../text/letters.ts';
import { authoredData } from './authored-data.ts';
import { plainText } from './plain-text.ts';

const monthsSchema = z.record(z.string(), z.array(z.string()).check(z.length(12)));

const AUTHORED = Object.entries(authoredData(monthsSchema, authored, 'dataset/dates/months.yaml'));

/**
 * Names of the months as `plainText` writes them: one text for each language, with `|` between
 * months. All names go through a single call of `plainText`, because a call for each language or
 * name would delay every start of the background script.
 */
const PLAIN = plainText(AUTHORED.map(([, months]) => months.join('|')).join('#')).split('#');

/**
 * For each language, the names of the twelve months, as `plainText` writes them. A month's full
 * name comes before its other names.
 */
const NAMES = new Map(
  AUTHORED.map(([lang], index) => [
    lang,
    (PLAIN[index] ?? '').split('|').map((names) => names.split(' / ').map(monthKey)),
  ]),
);

/** For each name of a month, the months that it can mean, with the language of each meaning. */
const MEANINGS = new Map<string, { month: number; language: string }[]>();
for (const [lang, months] of NAMES) {
  const language = primaryOf(lang);
  for (const [index, names] of months.entries())
    for (const name of names) {
      const meanings = MEANINGS.get(name) ?? [];
      meanings.push({ month: index + 1, language });
      MEANINGS.set(name, meanings);
    }
}

/** Names of the twelve months of the Persian solar calendar, in the order of the year. */
const PERSIAN = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
].map(plainText);

const PERSIAN_MONTHS = new Map(PERSIAN.map((name, index) => [name, index + 1]));

/**
 * First three letters of every month's name; shorter names are whole. Most words do not begin
 * like this, so a quick look-up shows that they name no month.
 */
const BEGINNINGS = new Set([...MEANINGS.keys(), ...PERSIAN].map(beginningOf));

/**
 * True when a word may name a month in some language. The word must be from the result of
 * `plainText`. Does not recognise a name with a prefix, such as `d'octobre`.
 */
export function mayNameMonth(word: string): boolean {
  return (
    BEGINNINGS.has(beginningOf(word)) ||
    BEGINNINGS.has(word.slice(0, 2)) ||
    BEGINNINGS.has(word.slice(0, 1))
  );
}

/**
 * True when a plain text may contain a month's name in the language `lang` (BCP 47), or a Persian
 * month. It tries a single pattern, which is quicker than looking up every word.
 */
export function mayNameOwnMonth(text: string, lang: string): boolean {
  const known = ANY_NAME.get(lang) ?? anyNameIn(lang);
  ANY_NAME.set(lang, known);
  return known.test(text);
}

/** For each BCP 47 tag, the result of `anyNameIn`, kept after the first call. */
const ANY_NAME = new Map<string, RegExp>();

/** Returns a pattern that matches the names of months in a language and of Persian months. */
function anyNameIn(lang: string): RegExp {
  const language = primaryOf(lang);
  const own = [...MEANINGS].filter(([, meanings]) =>
    meanings.some((meaning) => meaning.language === language),
  );
  const names = [...own.map(([name]) => name), ...PERSIAN];
  return new RegExp(`(?:${names.join('|')})(?![${ALL_LETTERS}])`);
}

function beginningOf(word: string): string {
  return word.slice(0, 3);
}

/**
 * Returns the month (1–12) that a plain word names, or null. `lang` (BCP 47) decides between
 * meanings: `listopad` is November in Polish and October in Croatian.
 */
export function monthNamed(word: string, lang: string): number | null {
  const own = ownMonthNamed(word, lang);
  if (own) return own;
  // If no month has this name in `lang`, all other languages must agree on one month.
  const months = new Set((MEANINGS.get(monthKey(word)) ?? []).map(({ month }) => month));
  const [month] = months;
  return months.size === 1 && month ? month : null;
}

/** Works like `monthNamed`, but knows only the names in the language `lang`. */
export function ownMonthNamed(word: string, lang: string): number | null {
  const meanings = MEANINGS.get(monthKey(word));
  if (!meanings) return null;
  const language = primaryOf(lang);
  return meanings.find((meaning) => meaning.language === language)?.month ?? null;
}

/**
 * Returns the month (1–12) of the Persian solar calendar that a plain word (see `plainText`)
 * names. Null for any other word.
 */
export function persianMonthNamed(word: string): number | null {
  return PERSIAN_MONTHS.get(word) ?? null;
}

/**
 * Returns the plain abbreviations of a language's months, without full stops: `sept` for
 * `september`. Leaves out full names, even short ones such as `may`.
 */
export function monthAbbreviations(lang: string): string[] {
  return (NAMES.get(lang) ?? []).flatMap(([full = '', ...others]) =>
    others.filter((name) => name.length < full.length),
  );
}

function monthKey(word: string): string {
  return word.replace(/[.'’׳]+$/, '');
}

/** Returns the language of a BCP 47 tag, without its script and region. */
function primaryOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0] as string;
}
