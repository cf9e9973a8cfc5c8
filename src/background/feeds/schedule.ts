import { DAY_MS } from '../../core/dates/days.ts';

/**
 * Name of the alarm that starts a check. A test asks for a scheduled check by setting it to a
 * moment soon.
 */
export const REFRESH_ALARM = 'refresh-record';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Longest wait before a check. */
export const LONGEST_WAIT = DAY_MS;
/**
 * Wait after the first failure in a row. Each further failure doubles it, up to the longest wait.
 */
const FIRST_BACKOFF = 5 * MINUTE;
/** Wait after a good check. docs/feed.md says it too, and a test compares them. */
export const INTERVAL = 6 * HOUR;
/** Share by which waits vary in either direction, so that readers do not arrive together. */
const JITTER = 0.2;
/**
 * Promise to readers with an open browser: a good check within a day. Until then nothing is urgent.
 */
const FRESH_FOR = DAY_MS;
/** Number of failures in a row that is no passing fault of this reader's own connection. */
const LASTING_FAULT = 3;
/** Wait before the first check after a start of the browser. */
const FIRST_CHECK = { from: 30 * SECOND, to: 90 * SECOND };
/**
 * Delay from which an alarm counts as slept through: the browser was closed, or the device was
 * asleep.
 */
const LATE = 5 * MINUTE;

/** History of the checks so far. */
export interface Checked {
  /** Failures in a row; 0 after success. */
  failures: number;
  /** Wait that the server asked for, in ms; null when it did not ask. */
  retryAfter: number | null;
  /** The last good check, in ms since 1970; null when there was none. */
  checkedAt: number | null;
}

/**
 * Time of the next check after an attempt that ended at `now`, in ms since 1970. After success it
 * comes in 6 h ± 20 %. After `failures` in a row it comes in 5 min, doubled for each further
 * failure up to 24 h, ± 20 %, or at any later time until the last good check is a day old. After
 * lasting failure it may come at any time within twelve hours. A server that fails everybody is
 * thus hardly asked more often than one that answers. Never before the time that the server asked
 * for. `random` is in 0 … 1.
 */
export function nextCheckAfter(
  { failures, retryAfter, checkedAt }: Checked,
  now: number,
  random: number,
): number {
  const wait = failures === 0 ? INTERVAL : Math.min(LONGEST_WAIT, FIRST_BACKOFF * 2 ** (failures - 1));
  const asked = retryAfter ?? 0;
  const earliest = Math.max(asked, wait * (1 - JITTER));
  const latest = Math.max(asked + spreadOf(asked), wait * (1 + JITTER), calmUntil(failures, checkedAt, now));
  return Math.round(now + Math.min(LONGEST_WAIT * (1 + JITTER), between(earliest, latest, random)));
}

/** Time without hurry after failures, in ms from now. */
function calmUntil(failures: number, checkedAt: number | null, now: number): number {
  const lasting = failures >= LASTING_FAULT ? 2 * INTERVAL : 0;
  return failures === 0 ? 0 : Math.max(lasting, timeLeft(checkedAt, now));
}

/**
 * Time over which readers come back whom the server sent away, in ms. A date in Retry-After sends
 * everybody to one moment, and a fifth of the wait would still be a herd, so they spread over a
 * multiple of it, up to the usual interval.
 */
function spreadOf(retryAfter: number): number {
  return Math.max(JITTER * retryAfter, Math.min(INTERVAL, 6 * retryAfter));
}

/**
 * Time of a feed's first check in a run of the browser that begins now, or continues after a sleep,
 * in ms since 1970. A planned time in the future counts. A missing or past plan is due: the check
 * comes 30 to 90 s from now, when the network is up, and at different times for different readers.
 * A plan that is absurdly far away comes from a wrong clock and counts as past. `random` is in 0 …
 * 1.
 */
export function checkInRun(planned: number | null, now: number, random: number): number {
  const soon = Math.round(now + between(FIRST_CHECK.from, FIRST_CHECK.to, random));
  return planned === null || planned > latestPlan(now) ? soon : Math.max(planned, soon);
}

/** Latest time that a check can be planned for, in ms since 1970. */
export function latestPlan(now: number): number {
  return now + LONGEST_WAIT * (1 + JITTER);
}

/**
 * True for an alarm (ms since 1970) that was slept through. The network may not be up yet, and
 * other readers wake up too.
 */
export function isLate(due: number, now: number): boolean {
  return now - due > LATE;
}

/**
 * True for a check at `due` that would come too early in a run of the browser that began at
 * `runStart` and has only just begun. All times are ms since 1970.
 */
export function isTooSoon(due: number, runStart: number, now: number): boolean {
  const earliest = runStart + FIRST_CHECK.from;
  return now >= runStart && now < earliest && due < earliest;
}

/**
 * Rest of the day since a good check, in ms. 0 without a good check, and for one that a wrong clock
 * dated after now.
 */
function timeLeft(checkedAt: number | null, now: number): number {
  return checkedAt === null || checkedAt > now ? 0 : Math.max(0, checkedAt + FRESH_FOR - now);
}

function between(earliest: number, latest: number, random: number): number {
  return earliest + random * Math.max(0, latest - earliest);
}
