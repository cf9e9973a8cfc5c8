const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAY = 86_400_000;

/**
 * Returns the number of days from 1 January 2019, the slider's first, to a day `YYYY-MM-DD`;
 * negative for an earlier one.
 */
export function dayNumber(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY);
}

/** Returns the day `YYYY-MM-DD` a number of days after 1 January 2019. */
export function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
}
