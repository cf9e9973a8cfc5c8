import { DAY, HOUR } from './scenario.ts';

/** Time of day at which the head is signed again, in ms since midnight: four o'clock. */
const SIGNED_AT = 4 * HOUR;
/** Time of the week's only change of the record, in ms from the week's start. */
export const RECORD_CHANGES = 5 * DAY + 10 * HOUR;

/** Returns the number, from 1, of the head that is served at `at`, in ms from the week's start. */
export function headServed(at: number): number {
  return 1 + Math.floor((at + DAY - SIGNED_AT) / DAY) + (at >= RECORD_CHANGES ? 1 : 0);
}

/**
 * Returns the number, from 1, of the record that is served. The extension was shipped with the
 * first record.
 */
export function recordServed(at: number): number {
  return at >= RECORD_CHANGES ? 2 : 1;
}
