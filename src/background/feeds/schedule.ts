import { DAY_MS } from '../../core/dates/days.ts';

/** Name of the alarm that starts a check. Tests set this alarm to trigger a scheduled check. */
export const REFRESH_ALARM = 'refresh-record';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Longest wait before a check, in ms, before `JITTER` is applied. */
export const LONGEST_WAIT = DAY_MS;
/**
 * Wait after the first failure in a row, in ms. Each further failure doubles it, up to the longest
 * wait.
 */
const FIRST_BACKOFF = 5 * MINUTE;
/**
 * Wait after a good check, in ms. docs/feed.md states the same wait, and a test compares the two.
 */
export const INTERVAL = 6 * HOUR;
/** Fraction by which waits vary in either direction, so that readers do not all ask at once. */
const JITTER = 0.2;
/**
 * Age of the last good check, in ms, below which another check is not urgent. Readers with an open
 * browser are promised a good check within a day.
 */
const FRESH_FOR = DAY_MS;
/**
 * Number of failures in a row after which the fault is unlikely to be a brief fault of the reader's
 * own connection.
 */
const LASTING_FAULT = 3;
/** Shortest and longest wait before the first check after the browser started, in ms. */
const FIRST_CHECK = { from: 30 * SECOND, to: 90 * SECOND };
/**
 * Delay, in ms, beyond which an alarm counts as missed: the browser was closed, or the device was
 * asleep.
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
 * Returns the time of the next check after an attempt that ended at `now`, both in ms since 1970.
 * `random` is from 0 to 1.
 * - After success: in 6 h ± 20 %.
 * - After `failures` failures in a row: in 5 min ± 20 %, doubled for each further failure, at most
 *   24 h. The wait may be longer, but ends before the last good check is a day old.
 * - After three or more failures: the wait may also be any longer time up to twelve hours, so that
 *   a server that fails for everybody gets hardly more requests than a server that works.
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

/** Time after failures, in ms, for which a check is not urgent; 0 without failures. */
function calmUntil(failures: number, checkedAt: number | null, now: number): number {
  const lasting = failures >= LASTING_FAULT ? 2 * INTERVAL : 0;
  return failures === 0 ? 0 : Math.max(lasting, timeLeft(checkedAt, now));
}

/**
 * Length, in ms, of the period over which checks are spread after the server asked readers to wait.
 * A date in Retry-After would make all of them ask at the same moment, and spreading them over a
 * fifth of the wait would still crowd them. The period is therefore six times the wait, up to
 * `INTERVAL`, or a fifth of the wait if that is longer.
 */
function spreadOf(retryAfter: number): number {
  return Math.max(JITTER * retryAfter, Math.min(INTERVAL, 6 * retryAfter));
}

/**
 * Returns the time of a feed's first check after the browser started or the device woke up, in ms
 * since 1970. `random` is from 0 to 1. Without a plan, or with a plan in the past, the check comes
 * 30 to 90 s from now: by then the network is up, and different readers check at different times. A
 * later plan is kept, unless it is absurdly far away because of a wrong clock.
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
 * True when an alarm that was set for `due` (ms since 1970) goes off late, because the device was
 * asleep. The network may not be up yet, and other readers' devices wake up at the same time.
 */
export function isLate(due: number, now: number): boolean {
  return now - due > LATE;
}

/**
 * True when less than 30 s have passed since `runStart`, the start of the background in this run of
 * the browser, and `due` is within those 30 s too. All times are in ms since 1970.
 */
export function isTooSoon(due: number, runStart: number, now: number): boolean {
  const earliest = runStart + FIRST_CHECK.from;
  return now >= runStart && now < earliest && due < earliest;
}

/**
 * Time, in ms, until the last good check is a day old. 0 when it is already older, when there was
 * none, or when a wrong clock dated it after `now`.
 */
function timeLeft(checkedAt: number | null, now: number): number {
  return checkedAt === null || checkedAt > now ? 0 : Math.max(0, checkedAt + FRESH_FOR - now);
}

function between(earliest: number, latest: number, random: number): number {
  return earliest + random * Math.max(0, latest - earliest);
}
