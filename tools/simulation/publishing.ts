import { DAY, HOUR } from './scenario.ts';

/** The head is signed again each day at four. */
const SIGNED_AT = 4 * HOUR;
/** The record changes once in the week. */
export const RECORD_CHANGES = 5 * DAY + 10 * HOUR;

/** Number of the head that is served at a moment, from 1; in ms from the week's start. */
export function headServed(at: number): number {
  return 1 + Math.floor((at + DAY - SIGNED_AT) / DAY) + (at >= RECORD_CHANGES ? 1 : 0);
}

/** Number of the record, from 1; the extension was shipped with the first. */
export function recordServed(at: number): number {
  return at >= RECORD_CHANGES ? 2 : 1;
}
