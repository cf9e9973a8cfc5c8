import { DAY_MS } from '../../core/dates/days.ts';

/**
 * Name of the alarm that starts a check. A test causes a scheduled check by setting this alarm to a
 * time soon.
 */
export const REFRESH_ALARM = 'refresh-record';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Longest wait before a check, in ms, without `JITTER`. */
export const LONGEST_WAIT = DAY_MS;
/**
 * Wait after the first failure in a row, in ms. Each further failure doubles it, up to the longest
 * wait.
 */
const FIRST_BACKOFF = 5 * MINUTE;
/** Wait after a good check, in ms. docs/feed.md names it too, and a test compares the two. */
export const INTERVAL = 6 * HOUR;
/** Fraction by which waits vary in either direction, so that readers do not all ask at once. */
const JITTER = 0.2;
/**
 * Age of a good check, in ms, below which another is not urgent. Readers with an open browser are
 * promised a good check within a day.
 */
const FRESH_FOR = DAY_MS;
/** Number of failures in a row that can't be a passing fault of this reader's own connection. */
const LASTING_FAULT = 3;
/** Shortest and longest wait before the first check after the browser started, in ms. */
const FIRST_CHECK = { from: 30 * SECOND, to: 90 * SECOND };
/**
 * Delay, in ms, beyond which an alarm counts as slept through: the browser was closed, or the
 * device was asleep.
 */
const LATE = 5 * MINUTE;

/** History of the checks so far. */
export interface Checked {
  /** Number of failures in a row; 0 after success. */
  failures: number;
  /** Wait that the server asked for, in ms; null when it did not ask. */
  retryAfter: number | null;
  /** Time of the last good check, in ms since 1970; null when there was none. */
  checkedAt: number | null;
}

/**
 * Time of the next check after an attempt that ended at `now`, both in ms since 1970. `random` is
 * in 0 … 1.
 * - After success: in 6 h ± 20 %.
 * - After `failures` failures in a row: in 5 min ± 20 %, doubled for each further failure up to
 *   24 h, or at any later time until the last good check is a day old.
 * - After three or more failures: also at any later time up to twelve hours from now. A server that
 *   fails everybody is thus hardly asked more often than one that answers.
 * - Never before the time that the server asked for.
 */
export function nextCheckAfter(
  { failures, retryAfter, checkedAt }: Checked,
  now: number,
  random: number,
): number {
  const wait =
    failures === 0 ? INTERVAL : Math.min(LONGEST_WAIT, FIRST_BACKOFF * 2 ** (failures - 1));
  const asked = retryAfter ?? 0;
  const earliest = Math.max(asked, wait * (1 - JITTER));
  const latest = Math.max(
    asked + spreadOf(asked),
    wait * (1 + JITTER),
    calmUntil(failures, checkedAt, now),
  );
  return Math.round(now + Math.min(LONGEST_WAIT * (1 + JITTER), between(earliest, latest, random)));
}

/** Wait after failures, in ms, up to which a check is not urgent; 0 without failures. */
function calmUntil(failures: number, checkedAt: number | null, now: number): number {
  const lasting = failures >= LASTING_FAULT ? 2 * INTERVAL : 0;
  return failures === 0 ? 0 : Math.max(lasting, timeLeft(checkedAt, now));
}

/**
 * Span of time, in ms, over which the checks of readers whom the server turned away are spread. A
 * date in Retry-After sends all of them to one moment, and a fifth of the wait would still make a
 * crowd. The span is therefore a multiple of the wait, up to the usual interval.
 */
function spreadOf(retryAfter: number): number {
  return Math.max(JITTER * retryAfter, Math.min(INTERVAL, 6 * retryAfter));
}

/**
 * Time of a feed's first check after the browser started or the device woke up, in ms since 1970.
 * `random` is in 0 … 1. Without a plan, or with a past one, the check comes 30 to 90 s from now,
 * when the network is up, and at different times for different readers. A future plan counts unless
 * it is earlier than that. A plan that is absurdly far away comes from a wrong clock and counts as
 * past.
 */
export function checkInRun(planned: number | null, now: number, random: number): number {
  const soon = Math.round(now + between(FIRST_CHECK.from, FIRST_CHECK.to, random));
  return planned === null || planned > latestPlan(now) ? soon : Math.max(planned, soon);
}

/** Latest time for which a check can be planned, in ms since 1970. */
export function latestPlan(now: number): number {
  return now + LONGEST_WAIT * (1 + JITTER);
}

/**
 * True when an alarm that was set for `due` (ms since 1970) was slept through. The network may not
 * be up yet, and other readers wake up at the same time.
 */
export function isLate(due: number, now: number): boolean {
  return now - due > LATE;
}

/**
 * True when a check at `due` would come within 30 s of `runStart`, the start of this run of the
 * browser, and those 30 s are not over. All times are in ms since 1970.
 */
export function isTooSoon(due: number, runStart: number, now: number): boolean {
  const earliest = runStart + FIRST_CHECK.from;
  return now >= runStart && now < earliest && due < earliest;
}

/**
 * Time, in ms, until the last good check is a day old. 0 when it is older or missing, or when a
 * wrong clock dated it after now.
 */
function timeLeft(checkedAt: number | null, now: number): number {
  return checkedAt === null || checkedAt > now ? 0 : Math.max(0, checkedAt + FRESH_FOR - now);
}

function between(earliest: number, latest: number, random: number): number {
  return earliest + random * Math.max(0, latest - earliest);
}
