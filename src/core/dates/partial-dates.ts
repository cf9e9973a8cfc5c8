import { BARE_DAY_AFTER, DAY_BEFORE, YEAR_AFTER } from './date-patterns.ts';
import type { NamedMonth } from './named-dates.ts';
import { DAY_FIRST_AFTER } from './number-order.ts';

/**
 * A date as prose states it: four digits of a year, two of a month, two of a day. Year and day are
 * null when left out.
 */
export interface ProseDate {
  year: string | null;
  month: string;
  day: string | null;
}

/**
 * Least length of a month's name that counts without a day or a year: May, Mar and Set are also
 * words.
 */
const LEAST_LETTERS = 4;

/** `ngày 22.7`, `hôm thứ Ba (6/12)`: the day first, after a word that says so. */
const DAY_MONTH = new RegExp(
  `(?<!\\p{L})(?:${DAY_FIRST_AFTER.join('|')}) (?:\\p{L}{1,9} ){0,2}\\(?(\\d{1,2})[./-](\\d{1,2})(?!\\d)`,
  'gu',
);

/** `22 tháng 7`, `tháng 7 năm 2020`, `tháng 7/2020`, as Vietnamese writes. */
const VIETNAMESE =
  /(?:(?<!\d)(\d{1,2})[ /])?(?<!\p{L})(?:thang|thg) (0?[1-9]|1[0-2])(?!\d)(?:(?: nam |\/)(\d{4}))?/gu;

/** `9/20`, `9月20日`, `9월 20일`: the month first. */
const MONTH_DAY = /(?<!\d)(\d{1,2})[-/月월]\s?(\d{1,2})[日일]?(?!\d)/g;

/**
 * Reads the day or the year beside a month's name that is not part of a complete date; without
 * either, the month alone.
 */
export function partAround({ name, month, persian, before, after }: NamedMonth): ProseDate[] {
  if (persian) return [];
  const day = (DAY_BEFORE.exec(before) ?? BARE_DAY_AFTER.exec(after))?.[1];
  const year = YEAR_AFTER.exec(after)?.[1];
  if (!day && !year && name.length < LEAST_LETTERS) return [];
  return [{ year: year ?? null, month: twoDigits(month), day: day ? twoDigits(day) : null }];
}

/** Finds days and months in numbers, in a plain text without complete dates. */
export function monthDays(text: string): ProseDate[] {
  const dates: ProseDate[] = [];
  if (!/\d/.test(text)) return dates;
  const rest = text.replace(DAY_MONTH, (_, day: string, month: string) => {
    dates.push({ year: null, month: twoDigits(month), day: twoDigits(day) });
    return ' ';
  });
  for (const [, day, month = '', year] of text.matchAll(VIETNAMESE))
    dates.push({ year: year ?? null, month: twoDigits(month), day: day ? twoDigits(day) : null });
  for (const [, month = '', day = ''] of rest.matchAll(MONTH_DAY))
    dates.push({ year: null, month: twoDigits(month), day: twoDigits(day) });
  return dates;
}

function twoDigits(number: number | string): string {
  return String(number).padStart(2, '0');
}
