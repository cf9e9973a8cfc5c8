import { daysBetween } from '../../dates/days.ts';
import type { Saying } from './sayings.ts';

/**
 * Certainty added when a sentence names the event's exact date, the day before or after it, or
 * only its month.
 */
const CERTAINTY = { exact: 0.45, dayBeside: 0.25, month: 0.2 };

/**
 * Returns the certainty added when dates in a sentence fit an event's date, `YYYY-MM-DD` or
 * `YYYY-MM`. The day before and the day after fit less well: a moment can fall on different days
 * in different time zones.
 */
export function saidDate(date: string, { dates }: Pick<Saying, 'dates'>): number {
  if (dates.includes(date)) return CERTAINTY.exact;
  if (isDay(date) && dates.some((day) => isDay(day) && daysBetween(day, date) <= 1))
    return CERTAINTY.dayBeside;
  return dates.some((month) => !isDay(month) && date.startsWith(month)) ? CERTAINTY.month : 0;
}

/** True for a full date, `YYYY-MM-DD`; false for a month, `YYYY-MM`. */
export function isDay(date: string): boolean {
  return date.length === 10;
}
