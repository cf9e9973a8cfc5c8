import { isRealDay } from './day-or-month.ts';
import { DAY_MS } from './days.ts';

/** `YYYY-MM-DD` of a Gregorian day that exists and lies in the time of news on the web (1995 to 2099), else null. */
export function newsDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year >= 1995 && year < 2100 && isRealDay(text) ? text : null;
}

const persianFormat = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The Gregorian day of a day in the Persian solar calendar (1374 to 1478), or null when there is no such day. */
export function fromPersian(year: number, month: number, day: number): string | null {
  const dayOfYear = (month - 1) * 31 - Math.max(0, month - 7) + day - 1;
  const near = Date.UTC(year + 621, 2, 20) + dayOfYear * DAY_MS;
  for (const time of [near, near + DAY_MS, near + 2 * DAY_MS]) {
    const parts = persianFormat.formatToParts(time);
    const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
    if (part('year') !== year || part('month') !== month || part('day') !== day) continue;
    const date = new Date(time);
    return newsDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return null;
}
