import { DAY_MS } from '../../src/core/dates/days.ts';
import { HOUR } from './scenario.ts';

/**
 * Time of day, in ms since midnight, at which the publisher signs the head again. The head is the
 * small file that names the newest record.
 */
const SIGNED_AT = 4 * HOUR;
/** Time of the week's only change to the record, in ms from the start of the week. */
export const RECORD_CHANGES = 5 * DAY_MS + 10 * HOUR;

/**
 * Returns the number of the head that is on the server at the time `at`, in ms from the start of
 * the week. Heads are numbered from 1. A head is the file that names the newest record.
 */
export function headServed(at: number): number {
  return 1 + Math.floor((at + DAY_MS - SIGNED_AT) / DAY_MS) + (at >= RECORD_CHANGES ? 1 : 0);
}

/**
 * Returns the number of the record that is on the server at the time `at`. The time is given in ms
 * from the start of the week. Record 1 is in the extension's package.
 */
export function recordServed(at: number): number {
  return at >= RECORD_CHANGES ? 2 : 1;
}
