import { once } from '../collections/once.ts';
import { isRealDay } from './day-or-month.ts';
import { DAY_MS } from './days.ts';

/**
 * Returns a Gregorian day as `YYYY-MM-DD`. Null when the day does not exist, or when its year is
 * not from 1995 to 2099, the possible years of news on the web.
 */
export function newsDay(year: number, month: number, day: number): string | null {
  const [mm, dd] = [month, day].map((number) => String(number).padStart(2, '0'));
  const text = `${String(year).padStart(4, '0')}-${mm}-${dd}`;
  return year >= 1995 && year < 2100 && isRealDay(text) ? text : null;
}

/**
 * Works like `newsDay`, but also accepts years of the Buddhist era (Thailand), which are 543 ahead
 * of Gregorian years.
 */
export function thaiOrNewsDay(year: number, month: number, day: number): string | null {
  return newsDay(year > 2500 && year < 2650 ? year - 543 : year, month, day);
}

const persianFormat = once(
  () =>
    new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);

/**
 * Converts a day of the Persian solar calendar to a Gregorian `YYYY-MM-DD`. Null when there is no
 * such day, or when its Gregorian year is not from 1995 to 2099.
 */
export function fromPersian(year: number, month: number, day: number): string | null {
  const dayOfYear = (month - 1) * 31 - Math.max(0, month - 7) + day - 1;
  const near = Date.UTC(year + 621, 2, 20) + dayOfYear * DAY_MS;
  // The Persian year begins on 20 March or slightly later.
  for (const time of [near, near + DAY_MS, near + 2 * DAY_MS]) {
    const parts = persianFormat().formatToParts(time);
    const part = (type: string) =>
      Number(parts.find((candidate) => candidate.type === type)?.value);
    if (part('year') !== year || part('month') !== month || part('day') !== day) continue;
    const date = new Date(time);
    return newsDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return null;
}
