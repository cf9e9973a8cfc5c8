import { localDay } from '../../src/core/dates/local-day.ts';
import { dateWords } from '../../src/core/wording/dates.ts';
import { ENGLISH } from '../words.ts';

/**
 * Returns the date of an instant in this machine's time zone, in words such as `20 Sep 2020`.
 */
export function dayHere(instant: string): string {
  return dateWords(ENGLISH, localDay(Date.parse(instant)));
}
