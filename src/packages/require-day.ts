import { isRealDay } from '../core/dates/day-or-month.ts';

/** Throws a RangeError, which names the field, when `day` is not a calendar day, `YYYY-MM-DD`. */
export function requireDay(field: string, day: string): void {
  // A caller in plain JavaScript may give a value of any type, such as a Date.
  if (typeof day !== 'string' || !isRealDay(day))
    throw new RangeError(`${field}: "${day}" is not a day written YYYY-MM-DD.`);
}
