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
/** What readers are promised of an open browser: a good check within a day. Until then nothing is urgent. */
const FRESH_FOR = 24 * HOUR;
/** From so many failures in a row on it is no passing fault of this reader's own line. */
const LASTING_FAULT = 3;
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
 * The first check of a browser's run, in ms since 1970: 30 to 90 s after its start. While the last good check (ms since
 * 1970, null for none) is less than a day old, up to an interval later: offices open at one time of the day.
 */
export function firstCheck(checkedAt: number | null, now: number, random: number): number {
  const latest = Math.max(90 * SECOND, Math.min(INTERVAL, timeLeft(checkedAt, now)));
  return Math.round(now + between(30 * SECOND, latest, random));
}

/** True for an alarm (ms since 1970) that was slept through: the network may not be up yet, and others wake up too. */
export function isLate(due: number, now: number): boolean {
  return now - due > LATE;
}

/**
 * Makes sure that the alarm is set, whatever was lost with the last worker or browser. An alarm that is due within the
 * longest wait stays, and one that was slept through does not. `planned` is what the status remembers: kept when it is to
 * come and not absurdly far (the clock was wrong), else it is the first check of a run.
 */
export async function reconcileAlarm(
  alarms: Alarms,
  { planned, checkedAt }: { planned: number | null; checkedAt: number | null },
  now: number,
  random: number,
): Promise<void> {
  const latest = now + LONGEST_WAIT * (1 + JITTER);
  const due = await alarms.dueAt(REFRESH_ALARM);
  if (due !== null && due <= latest && !isLate(due, now)) return;
  const isToCome = planned !== null && planned > now && planned <= latest;
  const soon = firstCheck(isToCome ? null : checkedAt, now, random);
  await alarms.set(REFRESH_ALARM, isToCome ? Math.max(planned, soon) : soon);
}

/** How much of the day since a good check is left, in ms; 0 without one, and for one that a wrong clock dated after now. */
function timeLeft(checkedAt: number | null, now: number): number {
  return checkedAt === null || checkedAt > now ? 0 : Math.max(0, checkedAt + FRESH_FOR - now);
}

function between(earliest: number, latest: number, random: number): number {
  return earliest + random * Math.max(0, latest - earliest);
}
