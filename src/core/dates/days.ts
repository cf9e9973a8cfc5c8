/**
 * Length of a day in milliseconds. Calendar days are counted in UTC, where every day is this long.
 */
export const DAY_MS = 86_400_000;

/**
 * Returns the day `YYYY-MM-DD` that lies `days` days after another day, or before it when `days`
 * is negative.
 */
export function shiftDay(day: string, days: number): string {
  const date = new Date(midnight(day) + days * DAY_MS);
  // `toISOString` would take several times as long.
  const month = twoDigits(date.getUTCMonth() + 1);
  return `${date.getUTCFullYear()}-${month}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/**
 * Returns the number of days from one day `YYYY-MM-DD` to another; negative when `until` is earlier
 * than `from`.
 */
export function daysFrom(from: string, until: string): number {
  return (midnight(until) - midnight(from)) / DAY_MS;
}

/**
 * Returns the distance in days between two days `YYYY-MM-DD`, in whichever order they are given.
 */
export function daysBetween(a: string, b: string): number {
  return Math.abs(daysFrom(a, b));
}

/** Returns the moment at which a day begins in UTC. */
function midnight(day: string): number {
  return Date.parse(day);
}
