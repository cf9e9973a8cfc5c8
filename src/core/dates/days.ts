/**
 * Length of a day in milliseconds. Days of calendars are counted in UTC, where each is this long.
 */
export const DAY_MS = 86_400_000;

/**
 * Returns the day `YYYY-MM-DD` that lies a number of days after another, or before it when
 * negative.
 */
export function shiftDay(day: string, days: number): string {
  return new Date(midnight(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Counts the days from one day `YYYY-MM-DD` to another; negative when the second comes first. */
export function daysFrom(from: string, until: string): number {
  return (midnight(until) - midnight(from)) / DAY_MS;
}

/** Counts the days between two days `YYYY-MM-DD`, in either order. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(daysFrom(a, b));
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
