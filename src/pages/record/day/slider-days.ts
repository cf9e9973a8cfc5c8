const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAY = 86_400_000;

/** Days from 1 January 2019, the slider's first, to a day `YYYY-MM-DD`; negative for an earlier one. */
export function dayNumber(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY);
}

/** The day `YYYY-MM-DD` so many days after 1 January 2019. */
export function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
}
