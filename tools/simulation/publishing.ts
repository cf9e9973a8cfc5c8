import { DAY, HOUR } from './scenario.ts';

/**
 * Time of day, in ms since midnight, when the publisher signs the head (the small signed file that
 * names the newest record) again: four o'clock.
 */
const SIGNED_AT = 4 * HOUR;
/** Time of the only change of the record in the week, in ms from the start of the week. */
export const RECORD_CHANGES = 5 * DAY + 10 * HOUR;

/**
 * Returns the number of the head on the server at `at`, in ms from the start of the week. Heads
 * are counted from 1.
 */
export function headServed(at: number): number {
  return 1 + Math.floor((at + DAY - SIGNED_AT) / DAY) + (at >= RECORD_CHANGES ? 1 : 0);
}

/**
 * Returns the number of the record on the server at `at`, in ms from the start of the week.
 * Records are counted from 1; the extension's package contains record 1.
 */
export function recordServed(at: number): number {
  return at >= RECORD_CHANGES ? 2 : 1;
}
