import { endsOn, isRealDay } from '../../dates/day-or-month.ts';
import { shiftDay } from '../../dates/days.ts';
import { hasDigit } from '../../dates/may-hold-date.ts';
import type { ProseDate } from '../../dates/partial-dates.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Sentence } from './read-sentences.ts';

/**
 * A date without a year can be at most this many days after publication. In an article of July,
 * "put off to 17 September" can mean the coming September.
 */
const AHEAD = 100;

/**
 * Returns the days (`YYYY-MM-DD`) and months (`YYYY-MM`) that a sentence names. If `published` is
 * null, leaves out dates without a year.
 */
export function datesIn(sentence: Sentence, published: string | null): readonly string[] {
  const known = sentence.times.dates;
  if (known?.published === published) return known.dates;
  const written = datesWithYears(sentence, published).flatMap(
    (date) => resolved(date, published) ?? [],
  );
  const dates = [...new Set(written)];
  sentence.times.dates = { published, dates };
  return dates;
}

/**
 * Returns the days (`YYYY-MM-DD`) and months (`YYYY-MM`) after publication that a sentence names.
 * Includes "next month". A month without a year counts only if it begins at most `AHEAD` days
 * after publication.
 */
export function comingDatesIn(sentence: Sentence, published: string): string[] {
  const { written, relative } = sentence.times;
  if (written.length === 0 && relative.length === 0) return [];
  const latest = shiftDay(published, AHEAD);
  const months = written.flatMap(({ year, month, day }) =>
    year || day ? [] : [comingMonth(month, published)],
  );
  const near = months.filter((month) => month <= latest);
  if (relative.some(({ unit, number }) => unit === 'months' && number < 0))
    near.push(shiftDay(endsOn(published.slice(0, 7)), 1).slice(0, 7));
  const dates = new Set([...datesIn(sentence, published), ...near]);
  return [...dates].filter((date) => date > published && !published.startsWith(date));
}

/** Returns the days, `MM-DD`, that a sentence names without a year. */
export function yearlessDaysIn({ text, times }: Sentence): string[] {
  if (!hasDigit(text)) return [];
  return times.written.flatMap(({ year, month, day }) =>
    year === null && day ? [`${month}-${day}`] : [],
  );
}

/**
 * Returns a sentence's dates. A date close to words such as "last year" gets its year from them:
 * "on 3 May last year". A date that is not close to them gets no year: 10 December in "passed
 * last year, the law will apply to all shops from 10 December".
 */
function datesWithYears({ times }: Sentence, published: string | null): readonly ProseDate[] {
  const dates = times.written;
  if (!published || dates.every(({ year }) => year)) return dates;
  const told = times.relative.filter(({ unit }) => unit === 'years');
  const [ago, ...others] = new Set(told.map(({ number }) => number));
  // With both "last year" and "two years ago", the year is uncertain.
  if (!ago || others.length > 0) return dates;
  const year = String(Number(published.slice(0, 4)) - ago);
  const months = times.monthsBesideYear();
  return dates.map((date) => (date.year || !months.has(date.month) ? date : { ...date, year }));
}

/**
 * Matches a day without a month, such as "the 7th" in Japanese (`7日`) or Vietnamese (`ngày 7`).
 */
const DAY_ALONE =
  /(?<![月월\d]\s?)(?<!\d)(\d{1,2})\s?[日일](?!本)|ngày\s(\d{1,2})(?![/\d.-]|\s?tháng)/g;

/**
 * Returns the days, `DD`, that a sentence names without a month. Finds them only in languages that
 * mark a number as a day (see `DAY_ALONE`).
 */
export function daysOfMonthIn({ text }: Sentence): string[] {
  if (!hasDigit(text)) return [];
  return [...matchesOf(text, DAY_ALONE)].map(([, day = '', other = '']) =>
    (day || other).padStart(2, '0'),
  );
}

function resolved({ year, month, day }: ProseDate, published: string | null): string | null {
  if (year) return day ? realDay(`${year}-${month}-${day}`) : `${year}-${month}`;
  if (!published) return null;
  return day ? latestDay(`${month}-${day}`, published) : latestMonth(month, published);
}

function realDay(date: string): string | null {
  return isRealDay(date) ? date : null;
}

function comingMonth(month: string, published: string): string {
  const year = Number(published.slice(0, 4));
  return `${month >= published.slice(5, 7) ? year : year + 1}-${month}`;
}

/**
 * Returns the month with a year: the latest year in which this month is at most one month after
 * the month of publication. In an article of July 2024, "August" is in 2024, but "September" in
 * 2023.
 */
function latestMonth(month: string, published: string): string {
  const next = shiftDay(endsOn(published.slice(0, 7)), 1);
  const year = Number(next.slice(0, 4));
  return `${month <= next.slice(5, 7) ? year : year - 1}-${month}`;
}

function latestDay(monthAndDay: string, published: string): string | null {
  // The result is the latest such day that is at most `AHEAD` days after publication. In an
  // article of 1 July 2024, "17 September" is in 2024, but "17 December" in 2023.
  const latest = shiftDay(published, AHEAD);
  const year = Number(latest.slice(0, 4));
  const days = [year, year - 1].map((each) => `${each}-${monthAndDay}`);
  return days.find((date) => isRealDay(date) && date <= latest) ?? null;
}
