import { startsOn } from '../../dates/day-or-month.ts';
import { shiftDay } from '../../dates/days.ts';
import { type Span, spanOf, weekdayOf } from '../../dates/relative-times.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { datesIn, daysOfMonthIn } from '../reading/sentence-dates.ts';
import { isDay } from './event-dates.ts';

/**
 * Times that sentences of an article name relative to its publication: "on Monday", "last month".
 * Days without a month, such as "the 17th", are included.
 */
export interface ToldTimes {
  /**
   * Days that the sentences may mean, as ranges of days. For "last month", the range is from the
   * month's first day to its last day. Empty when the day of publication is unknown.
   */
  spans: readonly Span[];
  /**
   * Weekdays that the sentences name, from 0 for Monday. Empty when the day of publication is
   * known: `spans` then contains the date that each weekday means, such as 4 March for "Monday".
   */
  weekdays: ReadonlySet<number>;
}

/**
 * Reads the times in a sentence that are relative to publication: "last month", "the 17th". Leaves
 * out years. If `published` is null, returns only weekdays.
 */
export function toldTimes(sentence: Sentence, published: string | null): ToldTimes {
  const times = sentence.times.relative.filter(({ unit }) => unit !== 'years');
  if (published !== null) {
    // In an article of 10 March, "the 17th" is 17 February.
    const days = daysOfMonthIn(sentence).map((day) => latestOf(day, published));
    const spans = times.map((time) => spanOf(time, published));
    return { spans: [...spans, ...days.map((day) => ({ from: day, until: day }))], weekdays: NONE };
  }
  const weekdays = times.filter(({ unit }) => unit === 'weekdays').map(({ number }) => number);
  return { spans: [], weekdays: weekdays.length > 0 ? new Set(weekdays) : NONE };
}

/**
 * True when the event's date fits a time that the sentences name: a span such as "last month", or
 * a weekday.
 */
export function isAtToldTime({ spans, weekdays }: ToldTimes, date: string): boolean {
  return (
    spans.some(({ from, until }) => from <= startsOn(date) && startsOn(date) <= until) ||
    (weekdays.size > 0 && isDay(date) && weekdays.has(weekdayOf(date)))
  );
}

/**
 * Returns the years, `YYYY`, that a sentence names relative to the day of publication: "last
 * year". Returns none if the sentence also names a day or a month.
 */
export function toldYears(sentence: Sentence, published: string | null): string[] {
  if (published === null || datesIn(sentence, published).length > 0) return [];
  return sentence.times.relative
    .filter(({ unit }) => unit === 'years')
    .map((time) => spanOf(time, published).from.slice(0, 'YYYY'.length));
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Returns the latest date, up to publication, on the day of the month `day` (`DD`). The date is
 * in the month of publication or, if the day is still to come, in the month before. The result
 * can be a date that does not exist: `2025-02-31`.
 */
function latestOf(day: string, published: string): string {
  const month = published.slice(0, 7);
  const isPast = `${month}-${day}` <= published;
  return `${isPast ? month : shiftDay(`${month}-01`, -1).slice(0, 7)}-${day}`;
}
