import { DAY, HOUR } from './scenario.ts';

/** Time of day at which the head is signed again, in milliseconds: four o'clock. */
const SIGNED_AT = 4 * HOUR;
/** Moment at which the record changes, once in the week. */
export const RECORD_CHANGES = 5 * DAY + 10 * HOUR;

/**
 * Returns the number of the head served at a moment, from 1. `at`: milliseconds from the week's
 * start.
 */
export function headServed(at: number): number {
  return 1 + Math.floor((at + DAY - SIGNED_AT) / DAY) + (at >= RECORD_CHANGES ? 1 : 0);
}

/** Returns the number of the record, from 1; the extension was shipped with the first. */
export function recordServed(at: number): number {
  return at >= RECORD_CHANGES ? 2 : 1;
}
