import { beforeEach, describe, expect, it } from 'vitest';
import { isTimeToCheck, keepSchedule } from '../../../src/background/feeds/keep-schedule.ts';
import { ofFeed } from '../../../src/background/feeds/of-feed.ts';
import type { RefreshedFeed } from '../../../src/background/feeds/refresh-attempt.ts';
import { refreshStatus } from '../../../src/background/feeds/refresh-status.ts';
import { REFRESH_ALARM } from '../../../src/background/feeds/schedule.ts';
import { memoryAlarms, memoryStore } from '../memory.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-10-05T00:00:00Z');
/**
 * Delay of the first check after a start, random between 30 and 90 s. Here, the random number is
 * 0.5, which gives one minute.
 */
const SOON = MINUTE;

let device: ReturnType<typeof makeDevice>;

function makeDevice() {
  return {
    storage: memoryStore(),
    session: memoryStore(),
    alarms: memoryAlarms(),
    random: () => 0.5,
    at: NOW,
    now: () => device.at,
    ids: [null] as (string | null)[],
    feeds: { toRefresh: async () => device.ids.map((id) => ({ id }) as RefreshedFeed) },
  };
}

beforeEach(() => {
  device = makeDevice();
});

async function plan(id: string | null, offset: number): Promise<void> {
  const { key, fallback } = ofFeed(refreshStatus, id);
  await device.storage.set({ [key]: { ...fallback, nextCheck: NOW + offset } });
}

/** Restarts the browser, which clears the session storage. */
function startBrowser(): void {
  device.session = memoryStore();
}

/**
 * Makes the browser session one hour old, so that a new background script is not the session's
 * first.
 */
async function inMidRun(): Promise<void> {
  await device.session.set({ 'run-start': NOW - HOUR });
}

const setAlarm = (offset: number) => device.alarms.set(REFRESH_ALARM, NOW + offset);
const alarm = () => (device.alarms.due.get(REFRESH_ALARM) ?? Number.NaN) - NOW;

describe('keepSchedule at a start of the browser', () => {
  it.each<[string, number | null, number | null, number]>([
    ['the first start of all', null, null, SOON],
    ['a plan of two days ago, the alarm lost', -48 * HOUR, null, SOON],
    ['a plan of two days ago, the alarm kept', -48 * HOUR, -48 * HOUR, SOON],
    ['a plan of a minute ago, the alarm kept', -MINUTE, -MINUTE, SOON],
    ['a plan for in ten seconds, the alarm kept', 10 * SECOND, 10 * SECOND, SOON],
    ['a plan for in 29 seconds, the alarm lost', 29 * SECOND, null, SOON],
    ['a plan for in three hours, the alarm lost', 3 * HOUR, null, 3 * HOUR],
    ['a plan for in three hours, the alarm kept', 3 * HOUR, 3 * HOUR, 3 * HOUR],
    ['a plan and an alarm of a year ahead: the clock was wrong', 8760 * HOUR, 8760 * HOUR, SOON],
  ])('%s', async (_, planned, due, expected) => {
    if (planned !== null) await plan(null, planned);
    if (due !== null) await setAlarm(due);
    await keepSchedule(device);
    expect(alarm()).toBe(expected);
  });

  it('an overdue check comes 30 to 90 s after each start, however often the browser is started', async () => {
    await plan(null, -HOUR);
    for (const random of [0, 0.25, 0.9999]) {
      startBrowser();
      device.random = () => random;
      await keepSchedule(device);
      expect(alarm() - (device.at - NOW)).toBeGreaterThanOrEqual(30 * SECOND);
      expect(alarm() - (device.at - NOW)).toBeLessThanOrEqual(90 * SECOND);
      device.at += 20 * SECOND;
    }
  });

  it('a store for the run that is broken puts nothing off for ever', async () => {
    device.session.full = true;
    await plan(null, -HOUR);
    await setAlarm(-SECOND);
    expect(await isTimeToCheck(NOW - SECOND, device)).toBe(true);
  });
});

describe('keepSchedule at a later start of the background', () => {
  it.each<[string, number | null, number | null, number]>([
    ['an alarm that is to come stays', 5 * HOUR, 3 * HOUR, 3 * HOUR],
    ['also one that comes at once', 10 * SECOND, 10 * SECOND, 10 * SECOND],
    ['an alarm that is just going off stays', 0, 0, 0],
    ['an alarm that was slept through is set anew', -HOUR, -HOUR, SOON],
    ['a lost alarm is set anew', 3 * HOUR, null, 3 * HOUR],
    ['an alarm stays though the status could not be written', -HOUR, 2 * HOUR, 2 * HOUR],
  ])('%s', async (_, planned, due, expected) => {
    await inMidRun();
    if (planned !== null) await plan(null, planned);
    if (due !== null) await setAlarm(due);
    await keepSchedule(device);
    expect(alarm()).toBe(expected);
  });
});

describe('keepSchedule with several feeds', () => {
  beforeEach(() => {
    device.ids = [null, 'aaaaaaaaaaaa'];
  });

  it.each<[string, number | null, number | null, number]>([
    [
      'the first overdue, the second due soon: neither waits for the other',
      -HOUR,
      10 * MINUTE,
      SOON,
    ],
    ['the first overdue, the second due before 30 s are over', -HOUR, SECOND, SOON],
    ['the second due before the first', 5 * HOUR, 10 * MINUTE, 10 * MINUTE],
    ['the second never asked', 5 * HOUR, null, SOON],
    ['the first never asked', null, 5 * HOUR, SOON],
    ['the second overdue', 5 * HOUR, -HOUR, SOON],
  ])('%s', async (_, first, second, expected) => {
    if (first !== null) await plan(null, first);
    if (second !== null) await plan('aaaaaaaaaaaa', second);
    await keepSchedule(device);
    expect(alarm()).toBe(expected);
  });

  it('brings an alarm forward for a feed that is due before it', async () => {
    await inMidRun();
    await plan(null, 5 * HOUR);
    await plan('aaaaaaaaaaaa', HOUR);
    await setAlarm(5 * HOUR);
    await keepSchedule(device);
    expect(alarm()).toBe(HOUR);
  });

  it('without any feed there is no alarm', async () => {
    device.ids = [];
    await setAlarm(HOUR);
    await keepSchedule(device);
    expect([...device.alarms.due]).toEqual([]);
  });
});

describe('isTimeToCheck', () => {
  it.each<[string, number, number, boolean]>([
    ['an alarm as the browser starts, due while it was closed', 0, -MINUTE, false],
    ['an alarm in the first half minute', 20 * SECOND, 20 * SECOND, false],
    ['an alarm half a minute into the run', 30 * SECOND, 30 * SECOND, true],
    ['an alarm hours into the run', 6 * HOUR, 6 * HOUR, true],
    ['one that was slept through', 6 * HOUR, 5 * HOUR, false],
  ])('%s', async (_, at, due, expected) => {
    await keepSchedule(device);
    device.at = NOW + at;
    expect(await isTimeToCheck(NOW + due, device)).toBe(expected);
  });
});
