import { localDay } from '../../src/core/dates/local-day.ts';
import { dateWords } from '../../src/core/wording/dates.ts';
import { ENGLISH } from '../words.ts';

/** Returns, in English, the day of an instant in the time zone of this machine. */
export function dayHere(instant: string): string {
  return dateWords(ENGLISH, localDay(Date.parse(instant)));
}
