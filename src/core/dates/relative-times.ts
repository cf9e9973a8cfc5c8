import * as z from 'zod/mini';
import authored from '../../../dataset/dates/relative.yaml';
import { oncePerKey } from '../collections/once.ts';
import { ANY_CJK_LETTER, LETTERS } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import { authoredData } from './authored-data.ts';
import { endsOn } from './day-or-month.ts';
import { shiftDay } from './days.ts';
import { plainText } from './plain-text.ts';

/**
 * Units in which a relative time is counted: "on Monday" is counted in weekdays, "yesterday" in
 * days. Vague times, such as "in recent weeks", have the unit `recent`.
 */
const UNITS = ['weekdays', 'days', 'weeks', 'months', 'years', 'recent'] as const;

const formsSchema = z.record(
  z.string(),
  z.record(z.enum([...UNITS, 'coming', 'nextMonth']), z.array(z.string())),
);

/**
 * Phrases for relative times, by language and unit. Each unit has a list of items. The index of
 * an item is the `number` of its time (see `RelativeTime`): "yesterday" has the index 1 in the
 * list `days`.
 * - " / " separates phrases for one time.
 * - `coming` holds phrases for future weekdays: "next @", where "@" stands for the weekday.
 * - `nextMonth` has a single item, the phrases for the month after publication.
 */
const FORMS = authoredData(formsSchema, authored, 'dataset/dates/relative.yaml');

/**
 * A time relative to a text's publication, such as "yesterday". For `weekdays`, `number` is the
 * weekday: 0 for Monday. For `recent`, it is an index of `RECENT_DAYS`. For any other unit, it is
 * the number of units before publication: -1 for "next month".
 */
export interface RelativeTime {
  unit: (typeof UNITS)[number];
  number: number;
}

/** Number of days before publication at which "in recent days" and "in recent weeks" begin. */
const RECENT_DAYS = [10, 42];

/** A range of days, `YYYY-MM-DD`, including its first day `from` and its last day `until`. */
export interface Span {
  from: string;
  until: string;
}

/**
 * Matches a character of a word. In languages with spaces between words, a phrase counts only if no
 * such character touches it: there is no "today" in "todays".
 */
const PART = `[\\d${LETTERS}]`;

/**
 * Matches any ending of a word: "s" in German "montags" (on Mondays), if the phrase is `montag*`.
 */
const ENDING = `[${LETTERS}]*`;

/** Optional conjunction or preposition that Arabic joins to the following word without a space. */
const PREFIX = '[وفبل]?';

/**
 * A pattern that finds the relative times of one language. Its first group finds `times[0]`, its
 * second group `times[1]`, and so on.
 */
interface Reader {
  pattern: RegExp;
  times: readonly RelativeTime[];
}

/**
 * A date gets its year from a phrase such as "last year" only if the date is within this many
 * UTF-16 code units before or after the phrase. `unspaced` is for texts with Chinese, Japanese or
 * Korean characters. Such texts need fewer code units than others.
 */
const BESIDE = { spaced: 22, unspaced: 11 };

/**
 * Returns the relative times in a plain text (see `plainText`), such as "yesterday" and "on
 * Monday". `lang` is a BCP 47 tag. Empty when the dataset lacks the language.
 */
export function relativeTimes(text: string, lang: string): RelativeTime[] {
  return foundIn(text, lang).map(({ time }) => time);
}

/**
 * Returns the text just before and just after each phrase for a relative year, such as "last
 * year", in a plain text (see `plainText`). A date in one of these texts is close enough to the
 * phrase to get its year from it (see `BESIDE`).
 */
export function besideYears(text: string, lang: string): string[] {
  const reach = ANY_CJK_LETTER.test(text) ? BESIDE.unspaced : BESIDE.spaced;
  return foundIn(text, lang)
    .filter(({ time }) => time.unit === 'years')
    .flatMap(({ start, end }) => [
      text.slice(Math.max(0, start - reach), start),
      text.slice(end, end + reach),
    ]);
}

function foundIn(text: string, lang: string): { time: RelativeTime; start: number; end: number }[] {
  const reader = readerIn(lang.slice(0, 2));
  if (!reader) return [];
  return [...matchesOf(text, reader.pattern)].flatMap((match) => {
    const [phrase, ...groups] = match;
    const time = reader.times[groups.findIndex((group) => group !== undefined)];
    return time ? [{ time, start: match.index, end: match.index + phrase.length }] : [];
  });
}

/** Returns the `Reader` for a language; null when the dataset lacks that language. */
const readerIn = oncePerKey((language: string): Reader | null => {
  const forms = FORMS[language];
  if (!forms) return null;
  const sourceIn = (unit: (typeof UNITS)[number]) =>
    forms[unit].map((names) => `(${sourceOf(names)})`).join('|');
  const past = UNITS.map((unit) =>
    unit === 'weekdays' ? notComing(sourceIn(unit), forms.coming) : sourceIn(unit),
  );
  const source = [...past, ...forms.nextMonth.map((names) => `(${sourceOf(names)})`)].join('|');
  // In Chinese, Japanese and Korean, a phrase counts even if a letter touches it. The first two
  // have no spaces, and Korean words take endings.
  const whole = ANY_CJK_LETTER.test(source)
    ? `(?<!\\d)(?:${source})`
    : `(?<!${PART})${PREFIX}(?:${source})(?!${PART})`;
  const times: RelativeTime[] = UNITS.flatMap((unit) =>
    forms[unit].map((_, number) => ({ unit, number })),
  );
  times.push({ unit: 'months', number: -1 });
  return { pattern: new RegExp(whole, 'g'), times };
});

/**
 * Returns a pattern that matches weekdays, but not future ones such as in "next Monday".
 * `weekdays` is the pattern of all weekdays. `coming` lists phrases such as "next @", in which
 * `@` stands for the weekday.
 */
function notComing(weekdays: string, coming: readonly string[]): string {
  const phrases = coming.map((phrase) => sourceOf(phrase).split('@'));
  const before = phrases.map(([text]) => text && `(?<!${text})`).join('');
  const after = phrases.map(([text, next]) => (text ? '' : `(?!${next}(?!${PART}))`)).join('');
  return `${before}(?:${weekdays})${after}`;
}

function sourceOf(names: string): string {
  const forms = names.split(' / ').map(plainText);
  return forms.map((form) => form.replaceAll('*', ENDING)).join('|');
}

/**
 * Returns the days that a relative time may mean in a text that appeared on the day `published`.
 */
export function spanOf({ unit, number }: RelativeTime, published: string): Span {
  const before = (days: number) => shiftDay(published, -days);
  if (unit === 'weekdays') {
    const day = before((weekdayOf(published) - number + 7) % 7);
    return { from: day, until: day };
  }
  // A text of 20 May may have been written a day earlier. Its "yesterday" is then 18 May.
  if (unit === 'days') return { from: before(number + 1), until: before(number) };
  if (unit === 'recent') return { from: before(RECENT_DAYS[number] ?? 0), until: published };
  if (unit === 'weeks')
    return number === 0
      ? { from: before(6), until: published }
      : { from: before(7 * number + 6), until: before(7 * number - 5) };
  return unit === 'months' ? monthSpan(number, published) : yearSpan(number, published);
}

function monthSpan(number: number, published: string): Span {
  let month = published.slice(0, 7);
  for (let left = number; left > 0; left--) month = shiftDay(`${month}-01`, -1).slice(0, 7);
  if (number < 0) month = shiftDay(endsOn(month), 1).slice(0, 7);
  return { from: `${month}-01`, until: number === 0 ? published : endsOn(month) };
}

function yearSpan(number: number, published: string): Span {
  const year = Number(published.slice(0, 4)) - number;
  return { from: `${year}-01-01`, until: number === 0 ? published : `${year}-12-31` };
}

/** Returns the weekday of a day, from 0 for Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
}
