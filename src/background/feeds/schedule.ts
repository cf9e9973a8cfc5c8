import { DAY_MS } from '../../core/dates/days.ts';

/** Name of the alarm that starts a check. Tests also set this alarm, to start a check at will. */
export const REFRESH_ALARM = 'refresh-record';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Longest planned wait for the next check, in ms. `JITTER` can lengthen this wait further. */
export const LONGEST_WAIT = DAY_MS;
/**
 * Wait after a first failure, in ms. It doubles with each further failure in a row, up to the
 * longest wait.
 */
const FIRST_BACKOFF = 5 * MINUTE;
/**
 * Wait after a successful check, in ms. docs/feed.md mentions the same number, and a test compares
 * the two.
 */
export const INTERVAL = 6 * HOUR;
/**
 * Maximum fraction by which waits are randomly lengthened or shortened, so that readers do not all
 * send requests at the same time.
 */
const JITTER = 0.2;
/**
 * Age, in ms, up to which a successful check counts as recent. Readers are promised one successful
 * check per day.
 */
const FRESH_FOR = DAY_MS;
/**
 * Number of failures in a row after which a fault counts as lasting. Fewer failures may come from
 * the reader's own connection.
 */
const LASTING_FAULT = 3;
/**
 * Shortest and longest wait, in ms, before the first check after the browser started or the device
 * woke up. A check that is planned for a later time keeps that time.
 */
const FIRST_CHECK = { from: 30 * SECOND, to: 90 * SECOND };
/**
 * Maximum delay, in ms, of an alarm that counts as punctual. A longer delay means that the browser
 * was closed or the device was asleep.
 */
const LATE = 5 * MINUTE;

/** History of the checks so far. */
export interface Checked {
  /** Number of failures in a row; 0 after a success. */
  failures: number;
  /** Wait that the server asked for, in ms; null when it asked for none. */
  retryAfter: number | null;
  /** Time of the last successful check, in ms since 1970; null when there was none. */
  checkedAt: number | null;
}

/**
 * Returns the time of the next check after an attempt that ended at `now`. Both times are in ms
 * since 1970. `random` (0 to 1) picks a time in the allowed range: 0 picks its start, 1 its end.
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
    leastUpperEnd(failures, checkedAt, now),
  );
  return Math.round(now + Math.min(LONGEST_WAIT * (1 + JITTER), between(earliest, latest, random)));
}

/**
 * Returns a minimum for the end of the range in which `nextCheckAfter` picks the next check's
 * time. The minimum is in ms after `now`. It is 0 after a success.
 */
function leastUpperEnd(failures: number, checkedAt: number | null, now: number): number {
  const lasting = failures >= LASTING_FAULT ? 2 * INTERVAL : 0;
  // After a failure, the range of possible times for the next check must reach at least to the
  // time at which the last successful check is a day old.
  return failures === 0 ? 0 : Math.max(lasting, timeLeft(checkedAt, now));
}

/**
 * Returns the length, in ms, of the period over which readers' next checks are spread at random,
 * so that not all readers come at once. The period begins after `retryAfter`, the wait that the
 * server asked for.
 */
function spreadOf(retryAfter: number): number {
  return Math.max(JITTER * retryAfter, Math.min(INTERVAL, 6 * retryAfter));
}

/**
 * Returns when the first check after a browser start or wake-up takes place, in ms since 1970. The
 * check comes 30 to 90 s after `now`, or at `planned` if that time is later.
 */
export function checkInRun(planned: number | null, now: number, random: number): number {
  const soon = Math.round(now + between(FIRST_CHECK.from, FIRST_CHECK.to, random));
  // A check never plans the next check for a time after `latestPlan`. If `planned` is later, the
  // device's clock is wrong now or was wrong during the planning, and `planned` is ignored.
  return planned === null || planned > latestPlan(now) ? soon : Math.max(planned, soon);
}

/**
 * Returns the latest time for which a check made at `now` can plan the next check. Both times are
 * in ms since 1970. A later planned time comes from a wrong clock.
 */
export function latestPlan(now: number): number {
  return now + LONGEST_WAIT * (1 + JITTER);
}

/**
 * True when `now` is more than five minutes after `due`, the time for which an alarm is set. Such
 * a delay means that the device was asleep or the browser was closed. Both times are in ms since
 * 1970.
 */
export function isLate(due: number, now: number): boolean {
  return now - due > LATE;
}

/**
 * True if a check that is due at `due` must wait because the browser has just started. The check
 * must wait if both `due` and `now` are earlier than 30 s after `runStart`. All times are in ms
 * since 1970.
 */
export function isTooSoon(due: number, runStart: number, now: number): boolean {
  const earliest = runStart + FIRST_CHECK.from;
  // If `now` is before `runStart`, the clock was set back, and the check need not wait.
  return now >= runStart && now < earliest && due < earliest;
}

/**
 * Returns the time left, in ms, until the last successful check, `checkedAt`, is a day old.
 * Returns 0 if it is older already, if there was none, or if its time lies in the future.
 */
function timeLeft(checkedAt: number | null, now: number): number {
  return checkedAt === null || checkedAt > now ? 0 : Math.max(0, checkedAt + FRESH_FOR - now);
}

function between(earliest: number, latest: number, random: number): number {
  return earliest + random * Math.max(0, latest - earliest);
}
