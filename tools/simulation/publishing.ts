import { DAY, HOUR } from './scenario.ts';

/** Time of day at which the head is signed again, in milliseconds: four o'clock. */
const SIGNED_AT = 4 * HOUR;
/** Moment of the week's only change of the record, in milliseconds from the week's start. */
export const RECORD_CHANGES = 5 * DAY + 10 * HOUR;

/**
 * Returns the number, counted from 1, of the head that is served at a moment. `at`: milliseconds
 * from the week's start.
 */
export function headServed(at: number): number {
  return 1 + Math.floor((at + DAY - SIGNED_AT) / DAY) + (at >= RECORD_CHANGES ? 1 : 0);
}

/**
 * Returns the number of the record that is served, counted from 1; the extension was shipped with
 * the first record.
 */
export function recordServed(at: number): number {
  return at >= RECORD_CHANGES ? 2 : 1;
}
