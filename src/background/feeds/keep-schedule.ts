import type { Alarms } from '../../browser/alarms.ts';
import { type KeyValueStore, readStored } from '../../browser/storage.ts';
import type { Feeds } from './feeds.ts';
import { ofFeed } from './of-feed.ts';
import { refreshStatus } from './refresh-status.ts';
import { runStart } from './run-start.ts';
import { checkInRun, isLate, isTooSoon, latestPlan, REFRESH_ALARM } from './schedule.ts';

/** Services needed to schedule the next check of the feeds. */
export interface ScheduleServices {
  feeds: Pick<Feeds, 'toRefresh'>;
  storage: KeyValueStore;
  /** Store that is emptied when the browser closes. */
  session: KeyValueStore;
  alarms: Alarms;
  /** Returns the current time, in ms since 1970. */
  now: () => number;
  /** Returns a random number from 0 to 1. */
  random: () => number;
}

/**
 * Makes sure that an alarm is set for the check that is due first. Replaces an alarm that can't be
 * relied on (see `isSound`). Without feeds, clears the alarm.
 */
export async function keepSchedule(services: ScheduleServices): Promise<void> {
  const { feeds, storage, session, alarms, now, random } = services;
  const [all, began] = await Promise.all([feeds.toRefresh(), runStart(session, now())]);
  if (all.length === 0) return alarms.clear(REFRESH_ALARM);
  const planned = await Promise.all(
    all.map(async ({ id }) => (await readStored(storage, ofFeed(refreshStatus, id))).nextCheck),
  );
  const at = now();
  const due = await alarms.dueAt(REFRESH_ALARM);
  const isSound =
    due !== null && !isLate(due, at) && !isTooSoon(due, began, at) && due <= latestPlan(at);
  // The alarm that is set, if it is sound, will also start the checks that are overdue now. An
  // earlier alarm may then be needed only for checks that are not overdue.
  const counted = isSound ? planned.filter((time) => time === null || time > at) : planned;
  const first = Math.min(...counted.map((time) => checkInRun(time, at, random())));
  if (!isSound || first < due) await alarms.set(REFRESH_ALARM, first);
}

/**
 * True if the alarm that has just gone off should start a check. `due` is the time for which the
 * alarm was set, in ms since 1970. False in two cases:
 * - The alarm is late, because the device was asleep at `due`.
 * - The browser has just started.
 */
export async function isTimeToCheck(
  due: number,
  { session, now }: Pick<ScheduleServices, 'session' | 'now'>,
): Promise<boolean> {
  const began = await runStart(session, now());
  return !isLate(due, now()) && !isTooSoon(now(), began, now());
}
