/**
 * Calendar days as text: `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. Such text sorts as time does.
 */

/** First day of a date: itself, or the first of its month. */
export function startsOn(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

/** A text that sorts at the end of a date's span: itself, or after every day of its month. */
export function endsBy(date: string): string {
  return date.length === 7 ? `${date}-99` : date;
}

/** True when what is dated `date` has begun by the end of `day`. A month counts from its first day. */
export function startsBy(date: string, day: string): boolean {
  return startsOn(date) <= day;
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

/** The day after a day `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
