/**
 * Functions for calendar dates as strings: `YYYY-MM-DD`, or `YYYY-MM` if only the month is known.
 * Sorted as strings, dates are in chronological order.
 */

/** Returns the first day that a date may mean: the day itself, or the first of the month. */
export function startsOn(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

/** Returns the last day that a date may mean: the day itself, or the last of the month. */
export function endsOn(date: string): string {
  if (date.length !== 7) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Returns a string for sorting dates by their end. A month sorts after all of its days. */
export function endsBy(date: string): string {
  return date.length === 7 ? `${date}-99` : date;
}

/**
 * True when an event dated `date` may have happened by the end of `day`. If only the month is
 * known, its first day is used.
 */
export function startsBy(date: string, day: string): boolean {
  return startsOn(date) <= day;
}

/**
 * True when an event dated `date` has certainly happened by the end of `day`. If only the month is
 * known, its last day is used.
 */
export function settledBy(date: string, day: string): boolean {
  // The month's last day, which takes time to compute, matters only for a day of that month.
  return day.startsWith(date) ? endsOn(date) <= day : date < day;
}

/**
 * True for a day `YYYY-MM-DD` or month `YYYY-MM` of the Gregorian calendar; false for
 * `2021-02-30`.
 */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return false;
  // Every month has the days 1 to 28.
  if (/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?$/.test(text)) return true;
  const day = startsOn(text);
  // `Date` moves a day that the month lacks, such as 30 February, into the next month. A month 13
  // makes the date invalid.
  return new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(-2));
}

/** True for a day `YYYY-MM-DD` of the Gregorian calendar; false for a month. */
export function isRealDay(text: string): boolean {
  return text.length === 10 && isRealDate(text);
}

/**
 * Returns the number of whole years from one day to another, rounded down: 0 from 2023-03-15 to
 * 2024-03-14, and -1 from 2023-03-15 to 2023-03-14.
 */
export function yearsBetween(from: string, until: string): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return until.slice(4) < from.slice(4) ? years - 1 : years;
}
