import { localDay } from '../../src/core/dates/local-day.ts';
import { dateWords } from '../../src/core/wording/dates.ts';
import { ENGLISH } from '../words.ts';

/**
 * Returns, in English, the day on which an instant falls in the time zone of the machine that runs
 * the tests.
 */
export function dayHere(instant: string): string {
  return dateWords(ENGLISH, localDay(Date.parse(instant)));
}
