import { daysFrom, shiftDay } from '../../../core/dates/days.ts';

const FIRST_DAY = '2019-01-01';

/**
 * Returns the number of days from 1 January 2019, the slider's first day, to a day `YYYY-MM-DD`;
 * negative for earlier days.
 */
export function dayNumber(day: string): number {
  return daysFrom(FIRST_DAY, day);
}

/** Returns the day `YYYY-MM-DD` that lies a number of days after 1 January 2019. */
export function dayOf(number: number): string {
  return shiftDay(FIRST_DAY, number);
}
