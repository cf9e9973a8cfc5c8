import { oncePerObject } from '../../collections/once.ts';
import { startsOn } from '../../dates/day-or-month.ts';
import {
  type RelativeTime,
  relativeTimes,
  type Span,
  spanOf,
  weekdayOf,
} from '../../dates/relative-times.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isDay } from './event-dates.ts';

/**
 * Relative times, such as "on Monday", at which something happened according to sentences of an
 * article.
 */
export interface ToldTimes {
  /** Ranges of days that the sentences may mean; empty when the day of publication is unknown. */
  spans: readonly Span[];
  /**
   * Weekdays that the sentences name, from 0 for Monday; filled only when the day of publication
   * is unknown.
   */
  weekdays: ReadonlySet<number>;
}

/**
 * Returns the relative times at which something happened according to sentences of an article: "on
 * Monday", "last month".
 */
export function toldTimes(sentences: readonly Sentence[], published: string | null): ToldTimes {
  const times = sentences.flatMap(timesIn);
  if (published !== null)
    return { spans: times.map((time) => spanOf(time, published)), weekdays: new Set() };
  const weekdays = times.filter(({ unit }) => unit === 'weekdays').map(({ number }) => number);
  return { spans: [], weekdays: new Set(weekdays) };
}

/** True when an event's date is in one of the ranges of days, or on one of the weekdays. */
export function isAtToldTime({ spans, weekdays }: ToldTimes, date: string): boolean {
  return (
    spans.some(({ from, until }) => from <= startsOn(date) && startsOn(date) <= until) ||
    (weekdays.size > 0 && isDay(date) && weekdays.has(weekdayOf(date)))
  );
}

/**
 * True when the sentences name weekdays, but not the weekday of `date`. False for a date that is
 * only a month.
 */
export function isOnOtherWeekday({ weekdays }: ToldTimes, date: string): boolean {
  return weekdays.size > 0 && isDay(date) && !weekdays.has(weekdayOf(date));
}

/** Returns the relative times in a sentence, which several claims may share. */
const timesIn = oncePerObject(({ text, lang }: Sentence): readonly RelativeTime[] =>
  relativeTimes(text, lang),
);
