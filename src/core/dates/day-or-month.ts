/**
 * Calendar days as text: `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. Such text sorts as time does.
 */

/** First day of a date: itself, or the first of its month. */
export function startsOn(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day of a date: itself, or the last of its month. */
export function endsOn(date: string): string {
  if (date.length !== 7) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A text that sorts at the end of a date's span: itself, or after every day of its month. */
export function endsBy(date: string): string {
  return date.length === 7 ? `${date}-99` : date;
}

/** True when what is dated `date` may have happened by the end of `day`: a month counts from its first day. */
export function startsBy(date: string, day: string): boolean {
  return startsOn(date) <= day;
}

/** True when what is dated `date` has certainly happened by the end of `day`: a month counts from its last day. */
export function settledBy(date: string, day: string): boolean {
  return endsOn(date) <= day;
}

/** True for a real day `YYYY-MM-DD` or month `YYYY-MM` of the Gregorian calendar; `2021-02-30` is none. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return false;
  const time = Date.parse(`${startsOn(text)}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True for a real day `YYYY-MM-DD`; a month alone is none. */
export function isRealDay(text: string): boolean {
  return text.length === 10 && isRealDate(text);
}

/** Years between two days, counted whole: 2023-03-15 to 2024-03-14 is 0. Negative when the second comes first. */
export function yearsBetween(from: string, until: string): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return until.slice(4) < from.slice(4) ? years - 1 : years;
}
