import type { Alarms } from '../browser/alarms.ts';

/** Name of the alarm that starts a check. Setting it to a moment soon is how a test asks for a scheduled check. */
export const REFRESH_ALARM = 'refresh-record';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The longest that anything may put off a check. */
export const LONGEST_WAIT = 24 * HOUR;
/** After the first failure in a row; each further one doubles it, up to the longest. */
export const FIRST_BACKOFF = 5 * MINUTE;
export const INTERVAL = 6 * HOUR;
/** Share by which waits vary either way, so that readers don't arrive together. */
export const JITTER = 0.2;

/**
 * When to check again after an attempt that ended at `now`: 6 h ± 20 % after success; after `failures` in a row 5 min
 * doubling to 24 h, ± 20 %, and never before the server said. `random` is in 0 … 1, the result in ms since 1970.
 */
export function nextCheckAfter(
  failures: number,
  retryAfter: number | null,
  now: number,
  random: number,
): number {
  const wait = failures === 0 ? INTERVAL : Math.min(LONGEST_WAIT, FIRST_BACKOFF * 2 ** (failures - 1));
  const varied = wait * (1 - JITTER + 2 * JITTER * random);
  const earliest = retryAfter === null ? 0 : retryAfter + random * spreadOf(retryAfter);
  return Math.round(now + Math.min(LONGEST_WAIT * (1 + JITTER), Math.max(varied, earliest)));
}

/**
 * Over how long those whom the server sent away come back. A date in Retry-After sends everybody to one moment, so that
 * a fifth of the wait would still be a herd; a multiple of it, up to the usual interval, is none.
 */
function spreadOf(retryAfter: number): number {
  return Math.max(JITTER * retryAfter, Math.min(INTERVAL, 6 * retryAfter));
}

/** The first check of a browser's run, 30 to 90 s after its start, in ms since 1970. */
export function firstCheck(now: number, random: number): number {
  return Math.round(now + (30 + 60 * random) * SECOND);
}

/**
 * Makes sure that the alarm is set, whatever was lost with the last worker or browser. An alarm that is due within the
 * longest wait stays. `planned` is what the status remembers: kept when it is to come and not absurdly far (the clock
 * was wrong), else the first check is soon.
 */
export async function reconcileAlarm(
  alarms: Alarms,
  planned: number | null,
  now: number,
  random: number,
): Promise<void> {
  const latest = now + LONGEST_WAIT * (1 + JITTER);
  const due = await alarms.dueAt(REFRESH_ALARM);
  if (due !== null && due <= latest) return;
  const soon = firstCheck(now, random);
  await alarms.set(REFRESH_ALARM, planned !== null && planned <= latest ? Math.max(planned, soon) : soon);
}
