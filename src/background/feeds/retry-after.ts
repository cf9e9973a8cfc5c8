import { DAY_MS } from '../../core/dates/days.ts';

/**
 * Reads a `Retry-After` header (RFC 9110, section 10.2.3). Returns the wait in ms, at most a day.
 * Returns null when the header is missing or malformed, or when its time has passed.
 */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  const delay = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return delay > 0 ? Math.min(delay, DAY_MS) : null;
}
