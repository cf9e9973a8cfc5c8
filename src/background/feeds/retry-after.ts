import { DAY_MS } from '../../core/dates/days.ts';

/**
 * Returns the time, in ms, that a server asks clients to wait (RFC 9110, section 10.2.3), up to a
 * day. `value` is a number of seconds or an HTTP date. Null when `value` is missing, malformed or
 * in the past.
 */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  const delay = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return delay > 0 ? Math.min(delay, DAY_MS) : null;
}
