import { isRealDay } from '../core/dates/day-or-month.ts';
import { Refusal } from './refusal.ts';

/** Throws a Refusal when the value of an option is not a calendar day, `YYYY-MM-DD`. */
export function requireDay(option: string, day: string): void {
  if (!isRealDay(day)) throw new Refusal(`--${option}: "${day}" is not a day written YYYY-MM-DD.`);
}
