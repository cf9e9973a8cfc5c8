import { matchesOf } from '../text/matches.ts';
import { fromPersian, newsDay, thaiOrNewsDay } from './calendar.ts';
import { numberOrder } from './number-order.ts';
import { type WrittenDate, withTime } from './written-date.ts';

/** Language and kind of a text in which dates are searched for. */
export interface DateReading {
  /** BCP 47 tag of the text's language, or '' when unknown. */
  lang: string;
  /**
   * True for a sentence of prose. There, two digits after a day and a month seldom mean a year.
   */
  prose: boolean;
}

/** Matches a text that consists only of a number of seconds or milliseconds since 1970. */
const EPOCH = /^(\d{10})(\d{3})?$/;

/** Year first: `2020-09-20`, `2020年9月20日`, `2020년 9월 20일`. */
const YEAR_FIRST =
  /(?<![\d.,/-]|\d:)(\d{4})\s?(?:[-/.]|年|년)\s?(\d{1,2})\s?(?:[-/.]|月|월)\s?(\d{1,2})(?!\d)/g;

/** An ISO 8601 date at the beginning of the text: `2020-09-20`. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;

/** Year of a Japanese or Chinese era: `令和2年9月20日`, `民國109年9月20日` (both 20 Sep 2020). */
const ERA = /(令和|平成|民國|民国)\s?(\d{1,3}|元)年\s?(\d{1,2})月\s?(\d{1,2})/g;

/** No separators: `20200920` at the beginning of the text, alone or followed by a time of day. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=t\d{4}|$|\d{4}$|\d{6}$)/;

/** Year last: `20.09.2020`, `20/9/20`. */
const YEAR_LAST =
  /(?<![\d.,/-]|\d:)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.:-]\d)/g;

/** Vietnamese: `20 tháng 9 năm 2020` (20th of month 9, year 2020). */
const VIETNAMESE = /(\d{1,2}),? (?:thang|thg) (\d{1,2}),? (?:nam )?(\d{4})/g;

/**
 * Returns the date in ISO 8601 with which a plain text begins; undefined if the text begins with
 * none, or with a day that does not exist.
 */
export function isoDate(text: string): WrittenDate | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  return dated(text, match, [dayOf(num(match, 1), num(match, 2), num(match, 3))]).next().value;
}

/** Yields the complete dates in a plain text that have a number for the month: `20.9.2020`. */
export function* numericDates(text: string, { lang, prose }: DateReading): Generator<WrittenDate> {
  if (!/\d/.test(text)) return;
  const epoch = EPOCH.exec(text);
  if (epoch) {
    yield* epochDate(text, Number(epoch[1]));
    return;
  }
  for (const match of matchesOf(text, YEAR_FIRST))
    yield* dated(text, match, [dayOf(num(match, 1), num(match, 2), num(match, 3))]);
  for (const match of matchesOf(text, ERA)) {
    const start = match[1] === '令和' ? 2018 : match[1] === '平成' ? 1988 : 1911;
    yield* dated(text, match, [
      newsDay(start + (num(match, 2) || 1), num(match, 3), num(match, 4)),
    ]);
  }
  const compact = COMPACT.exec(text);
  if (compact)
    yield* dated(text, compact, [newsDay(num(compact, 1), num(compact, 2), num(compact, 3))]);
  for (const match of matchesOf(text, YEAR_LAST))
    if (!prose || match[4]?.length === 4) yield* dated(text, match, dayMonthOrder(match, lang));
  for (const match of matchesOf(text, VIETNAMESE))
    yield* dated(text, match, [newsDay(num(match, 3), num(match, 2), num(match, 1))]);
}

function* epochDate(text: string, seconds: number): Generator<WrittenDate> {
  const date = new Date(seconds * 1000);
  const day = newsDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  const time = { hour: date.getUTCHours(), minute: date.getUTCMinutes(), zone: 'utc' } as const;
  if (day) yield { day, start: 0, end: text.length, time };
}

/**
 * Returns the days that a date such as `03/04/2020` may mean: one or, if the language uses both
 * orders of day and month, usually two.
 */
function dayMonthOrder(match: RegExpMatchArray, lang: string): (string | null)[] {
  const [first, second, year] = [num(match, 1), num(match, 3), num(match, 4)];
  const full = year < 100 ? 2000 + year : year;
  const dayFirst = dayOf(full, second, first);
  const monthFirst = dayOf(full, first, second);
  const order = numberOrder(lang);
  // Even in a language that uses both orders, a date with full stops has the day first:
  // `03.04.2020` is 3 April.
  if (order === 'either' && match[2] !== '.') return [dayFirst, monthFirst];
  // If the day does not exist in the language's order, the opposite order is tried.
  return [order === 'month-first' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)];
}

/**
 * Returns the Gregorian day `YYYY-MM-DD` of a date whose calendar is Gregorian, Persian solar or
 * Buddhist. The year shows which. Null if the date does not exist or is not from 1995 to 2099. Also
 * null for years of the Islamic calendar from 1430 (2009) on, which depend on the sighting of the
 * moon.
 */
function dayOf(year: number, month: number, day: number): string | null {
  return year >= 1370 && year < 1430
    ? fromPersian(year, month, day)
    : thaiOrNewsDay(year, month, day);
}

function num(match: RegExpMatchArray, group: number): number {
  return Number(match[group]);
}

function dated(
  text: string,
  match: RegExpMatchArray,
  days: (string | null)[],
): Generator<WrittenDate> {
  const start = match.index as number;
  const known = days.filter((day) => day !== null);
  return withTime(text, known, start, start + match[0].length);
}
