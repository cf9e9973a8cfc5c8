import { daysBetween } from '../../dates/days.ts';
import type { Saying } from './sayings.ts';

/**
 * Certainty added when a sentence names the event's exact date (`exact`), the day before or after
 * it (`dayBeside`), or only its month (`month`).
 */
const CERTAINTY = { exact: 0.45, dayBeside: 0.25, month: 0.2 };

/**
 * Returns the certainty that a sentence's dates add to an event of `date`, `YYYY-MM-DD` or
 * `YYYY-MM`.
 */
export function saidDate(date: string, { dates }: Pick<Saying, 'dates'>): number {
  if (dates.includes(date)) return CERTAINTY.exact;
  // In another time zone, the event may fall on the day before or after.
  if (isDay(date) && dates.some((day) => isDay(day) && daysBetween(day, date) <= 1))
    return CERTAINTY.dayBeside;
  return dates.some((month) => !isDay(month) && date.startsWith(month)) ? CERTAINTY.month : 0;
}

/** True for a full date, `YYYY-MM-DD`; false for a month, `YYYY-MM`. */
export function isDay(date: string): boolean {
  return date.length === 10;
}
