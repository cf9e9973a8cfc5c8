import { DAY, HOUR } from './scenario.ts';

/** Time of day at which the publisher signs the head again, in ms since midnight: four o'clock. */
const SIGNED_AT = 4 * HOUR;
/** Time at which the record changes, once in the week, in ms from the start of the week. */
export const RECORD_CHANGES = 5 * DAY + 10 * HOUR;

/**
 * Returns the number, counted from 1, of the head that the server has at `at` (in ms from the
 * start of the week).
 */
export function headServed(at: number): number {
  return 1 + Math.floor((at + DAY - SIGNED_AT) / DAY) + (at >= RECORD_CHANGES ? 1 : 0);
}

/**
 * Returns the number, counted from 1, of the record that the server has at `at` (in ms from the
 * start of the week). The extension's package contains record 1.
 */
export function recordServed(at: number): number {
  return at >= RECORD_CHANGES ? 2 : 1;
}
