import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstCheck, nextCheckAfter, REFRESH_ALARM, reconcileAlarm } from '../../src/background/schedule.ts';
import { memoryAlarms } from './memory.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-10-05T00:00:00Z');

describe('nextCheckAfter', () => {
  it.each<[string, number, number | null, number, number]>([
    ['success, least random', 0, null, 0, 4.8 * HOUR],
    ['success, most random', 0, null, 1, 7.2 * HOUR],
    ['the first failure', 1, null, 0.5, 5 * MINUTE],
    ['the second failure', 2, null, 0.5, 10 * MINUTE],
    ['the ninth failure', 9, null, 0.5, 1280 * MINUTE],
    ['the tenth failure: a day is the most', 10, null, 0.5, 24 * HOUR],
    ['the thousandth failure', 1000, null, 0.5, 24 * HOUR],
    ['a failure with a longer wish', 1, 2 * HOUR, 0, 2 * HOUR],
    ['the same wish for another reader: not all come back together', 1, 2 * HOUR, 1, 8 * HOUR],
    ['a failure with a shorter wish', 9, MINUTE, 0.5, 1280 * MINUTE],
  ])('after %s', (_, failures, retryAfter, random, wait) => {
    expect(nextCheckAfter(failures, retryAfter, NOW, random) - NOW).toBe(wait);
  });

  it('is always to come, never more than a day and a fifth off, and never before the server said', () => {
    const dayAtMost = fc.option(fc.integer({ min: 1, max: 24 * HOUR }));
    fc.assert(
      fc.property(
        fc.nat(5000),
        dayAtMost,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, wish, random) => {
          const wait = nextCheckAfter(failures, wish, NOW, random) - NOW;
          expect(wait).toBeGreaterThanOrEqual(Math.max(4 * MINUTE, wish ?? 0));
          expect(wait).toBeLessThanOrEqual(28.8 * HOUR);
        },
      ),
    );
  });
});

describe('firstCheck', () => {
  it('is 30 to 90 seconds after the start', () => {
    expect([firstCheck(NOW, 0) - NOW, firstCheck(NOW, 1) - NOW]).toEqual([30 * SECOND, 90 * SECOND]);
  });
});

describe('reconcileAlarm', () => {
  it.each<[string, number | null, number | null, number]>([
    ['the first start', null, null, 60 * SECOND],
    ['an alarm that is to come: left alone', 3 * HOUR, 5 * HOUR, 3 * HOUR],
    ['an alarm that is just due: left alone', 0, null, 0],
    ['an alarm lost with the browser, its time to come', null, 3 * HOUR, 3 * HOUR],
    ['an alarm lost with the browser, its time past', null, -HOUR, 60 * SECOND],
    ['an alarm and a plan of a year ahead: the clock was wrong', 8760 * HOUR, 8760 * HOUR, 60 * SECOND],
  ])('%s', async (_, due, planned, expected) => {
    const alarms = memoryAlarms();
    if (due !== null) await alarms.set(REFRESH_ALARM, NOW + due);
    await reconcileAlarm(alarms, planned === null ? null : NOW + planned, NOW, 0.5);
    expect((alarms.due.get(REFRESH_ALARM) ?? 0) - NOW).toBe(expected);
  });
});
