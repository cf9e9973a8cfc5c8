import { localDay } from '../../src/core/dates/local-day.ts';
import { dateWords } from '../../src/core/wording/dates.ts';
import { ENGLISH } from '../words.ts';

/** The day of an instant, in English, as a calendar shows it in the zone of the machine that runs the tests. */
export function dayHere(instant: string): string {
  return dateWords(ENGLISH, localDay(Date.parse(instant)));
}
