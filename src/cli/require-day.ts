import { isRealDay } from '../core/dates/day-or-month.ts';
import { Refusal } from './annotate/refusal.ts';

/** Throws a Refusal when an option's value is not a day of the calendar, written `YYYY-MM-DD`. */
export function requireDay(option: string, day: string): void {
  if (!isRealDay(day)) throw new Refusal(`--${option}: "${day}" is not a day written YYYY-MM-DD.`);
}
