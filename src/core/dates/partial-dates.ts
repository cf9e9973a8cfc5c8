import { ALL_LETTERS } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import { BARE_DAY_AFTER, DAY_BEFORE, YEAR_AFTER } from './date-patterns.ts';
import type { NamedMonth } from './named-dates.ts';
import { DAY_FIRST_AFTER, putsMonthFirst } from './number-order.ts';

/**
 * A date found in prose, as digits: four for the year, two for the month and the day. `year` and
 * `day` are null when not given.
 */
export interface ProseDate {
  year: string | null;
  month: string;
  day: string | null;
}

/**
 * A month's name without a day or a year counts as a date only if it has at least this many
 * letters. Shorter names (May, Mar, Set) are also ordinary words.
 */
const LEAST_LETTERS = 4;

/**
 * Matches a day and a month as numbers, after a word that shows that the day comes first: `ngày
 * 22.7` (day 22.7), `hôm thứ Ba (6/12)` (on Tuesday, 6/12).
 */
const DAY_MONTH = new RegExp(
  `(?<![${ALL_LETTERS}])(?:${DAY_FIRST_AFTER.join('|')}) (?:[${ALL_LETTERS}]{1,9} ){0,2}\\(?(\\d{1,2})[./-](\\d{1,2})(?!\\d)`,
  'g',
);

/** Vietnamese, with `tháng` for month and `năm` for year: `22 tháng 7`, `tháng 7 năm 2020`. */
const VIETNAMESE = new RegExp(
  String.raw`(?:(?<!\d)(\d{1,2})[ /])?(?<![${ALL_LETTERS}])(?:thang|thg) (0?[1-9]|1[0-2])(?!\d)(?:(?: nam |/)(\d{4}))?`,
  'g',
);

/** Month and day as numbers, the month first: `9月20日`, `9월 20일`. */
const MONTH_DAY = /(?<![\d/])(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?(?![\d/]|\s?[月월])/g;

/**
 * Day and month as numbers, in either order: `9/20`, `(20/9)`. A hyphen between two numbers mostly
 * gives votes or results: "in a 6-3 decision". Without a bracket before it, "24/7" means always.
 */
const SLASHED = /(?<![\d/])(?!(?<!\()24\/7)(\d{1,2})\/\s?(\d{1,2})(?![\d/])/g;

/** Several months as numbers: `1-3月`, `2024年1～3月`, `1월~3월`. */
const MONTHS =
  /(?:(?<!\d)(\d{4})\s?[年년]\s?)?(?<!\d)(1[0-2]|0?[1-9])\s?[月월]?\s?[-–~〜～至到]\s?(1[0-2]|0?[1-9])\s?[月월](?!\s?\d)/g;

/** A month without a day, as a number: `9月`, `2020年9月`, `9월`. */
const MONTH_ALONE = /(?:(?<!\d)(\d{4})\s?[年년]\s?)?(?<![\d.-])(0?[1-9]|1[0-2])\s?[月월](?!\s?\d)/g;

/**
 * Returns a month with the day and year beside its name, if any: "20 May". Empty for a Persian
 * month, or for a short name alone, such as "May".
 */
export function partAround({ name, month, persian, before, after }: NamedMonth): ProseDate[] {
  if (persian) return [];
  const day = (DAY_BEFORE.exec(before) ?? BARE_DAY_AFTER.exec(after))?.[1];
  const year = YEAR_AFTER.exec(after)?.[1];
  if (!day && !year && name.length < LEAST_LETTERS) return [];
  return [{ year: year ?? null, month: twoDigits(month), day: day ? twoDigits(day) : null }];
}

/**
 * Returns the incomplete dates in a plain text that give the month as a number: `9/20`, `9月`. The
 * caller must first remove complete dates from the text. `lang` is the BCP 47 tag of the text's
 * language, or '' when unknown.
 */
export function monthDays(text: string, lang: string): ProseDate[] {
  const dates: ProseDate[] = [];
  if (!/\d/.test(text)) return dates;
  const add = (year: string | undefined, month: number | string, day?: string) =>
    dates.push({ year: year ?? null, month: twoDigits(month), day: day ? twoDigits(day) : null });
  const rest = text
    .replace(DAY_MONTH, (_, day: string, month: string) => {
      add(undefined, month, day);
      return ' ';
    })
    .replace(MONTHS, (span, year: string | undefined, first: string, last: string) => {
      // A span over New Year (`2023年12月～2月`) stays in the text, because only its first month is in
      // 2023. `MONTH_ALONE` may then find its first and its last month.
      if (Number(first) > Number(last)) return span;
      // A span such as `1-3月` gives one date for each of its months.
      for (let month = Number(first); month <= Number(last); month++) add(year, month);
      return ' ';
    });
  for (const [, day, month = '', year] of matchesOf(text, VIETNAMESE)) add(year, month, day);
  for (const [, month = '', day] of matchesOf(rest, MONTH_DAY)) add(undefined, month, day);
  const isMonthFirst = putsMonthFirst(lang);
  for (const [, first = '', second = ''] of matchesOf(rest, SLASHED))
    if (isMonthFirst) add(undefined, first, second);
    else add(undefined, second, first);
  for (const [, year, month = ''] of matchesOf(rest, MONTH_ALONE)) add(year, month);
  return dates;
}

function twoDigits(number: number | string): string {
  return String(number).padStart(2, '0');
}
