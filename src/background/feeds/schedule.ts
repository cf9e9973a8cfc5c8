import { DAY_MS } from '../../core/dates/days.ts';

/** Name of the alarm that starts a check. Setting it to a moment soon is how a test asks for a scheduled check. */
export const REFRESH_ALARM = 'refresh-record';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The longest that anything may put off a check. */
export const LONGEST_WAIT = DAY_MS;
/** After the first failure in a row; each further one doubles it, up to the longest. */
const FIRST_BACKOFF = 5 * MINUTE;
const INTERVAL = 6 * HOUR;
/** Share by which waits vary either way, so that readers don't arrive together. */
const JITTER = 0.2;
/** What readers are promised of an open browser: a good check within a day. Until then nothing is urgent. */
const FRESH_FOR = DAY_MS;
/** From so many failures in a row on it is no passing fault of this reader's own line. */
const LASTING_FAULT = 3;
/** The first check of a browser's run, after its start. */
const FIRST_CHECK = { from: 30 * SECOND, to: 90 * SECOND };
/** An alarm that goes off later than this was slept through: the browser was closed, or the device asleep. */
const LATE = 5 * MINUTE;

/** How the checks so far went. */
export interface Checked {
  /** Failures in a row; 0 after success. */
  failures: number;
  /** How long the server asked to be left alone, in ms; null when it didn't. */
  retryAfter: number | null;
  /** The last good check, in ms since 1970; null when there was none. */
  checkedAt: number | null;
}

/**
 * When to check again after an attempt that ended at `now`: 6 h ± 20 % after success. After `failures` in a row 5 min
 * doubling to 24 h, ± 20 %, or anywhere from then on until the last good check is a day old, and after lasting failure in
 * the next twelve hours: so that a server that fails everybody is hardly asked more often than one that answers. Never
 * before the server said. `random` is in 0 … 1, the result in ms since 1970.
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

/** How long there is no hurry after failures, in ms from now. */
function calmUntil(failures: number, checkedAt: number | null, now: number): number {
  const lasting = failures >= LASTING_FAULT ? 2 * INTERVAL : 0;
  return failures === 0 ? 0 : Math.max(lasting, timeLeft(checkedAt, now));
}

/**
 * Over how long those whom the server sent away come back. A date in Retry-After sends everybody to one moment, so that
 * a fifth of the wait would still be a herd; a multiple of it, up to the usual interval, is none.
 */
function spreadOf(retryAfter: number): number {
  return Math.max(JITTER * retryAfter, Math.min(INTERVAL, 6 * retryAfter));
}

/**
 * When a feed is asked in a run of the browser that begins now, or goes on after a sleep, in ms since 1970: at its planned
 * moment while that is to come. One that is past, or was never planned, is due, and the check comes 30 to 90 s from now: the
 * network is up by then, and those that start together don't ask together. A plan that is absurdly far counts as past: the
 * clock was wrong. `random` is in 0 … 1.
 */
export function checkInRun(planned: number | null, now: number, random: number): number {
  const soon = Math.round(now + between(FIRST_CHECK.from, FIRST_CHECK.to, random));
  return planned === null || planned > latestPlan(now) ? soon : Math.max(planned, soon);
}

/** The latest moment that a check can be planned for, in ms since 1970. */
export function latestPlan(now: number): number {
  return now + LONGEST_WAIT * (1 + JITTER);
}

/** True for an alarm (ms since 1970) that was slept through: the network may not be up yet, and others wake up too. */
export function isLate(due: number, now: number): boolean {
  return now - due > LATE;
}

/**
 * True for a check at `due` that would come before its time in a run of the browser that began at `runStart` and has only just
 * begun, all in ms since 1970.
 */
export function isTooSoon(due: number, runStart: number, now: number): boolean {
  const earliest = runStart + FIRST_CHECK.from;
  return now >= runStart && now < earliest && due < earliest;
}

/** How much of the day since a good check is left, in ms; 0 without one, and for one that a wrong clock dated after now. */
function timeLeft(checkedAt: number | null, now: number): number {
  return checkedAt === null || checkedAt > now ? 0 : Math.max(0, checkedAt + FRESH_FOR - now);
}

function between(earliest: number, latest: number, random: number): number {
  return earliest + random * Math.max(0, latest - earliest);
}
