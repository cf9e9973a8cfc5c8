import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstCheck,
  isLate,
  nextCheckAfter,
  REFRESH_ALARM,
  reconcileAlarm,
} from '../../src/background/schedule.ts';
import { memoryAlarms } from './memory.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-10-05T00:00:00Z');

describe('nextCheckAfter', () => {
  /** Hours since the last good check; null for none. */
  const waitOf = (failures: number, retryAfter: number | null, age: number | null, random: number) => {
    const checkedAt = age === null ? null : NOW - age * HOUR;
    return nextCheckAfter({ failures, retryAfter, checkedAt }, NOW, random) - NOW;
  };

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
  ])('after %s, without a good check so far', (_, failures, retryAfter, random, wait) => {
    expect(waitOf(failures, retryAfter, null, random)).toBe(wait);
    expect(waitOf(failures, retryAfter, 24, random)).toBe(wait);
  });

  it.each<[string, number, number | null, number | null, number, number]>([
    ['success: six hours all the same', 0, null, 0, 0.5, 6 * HOUR],
    ['the first failure, six hours after a good check, soonest', 1, null, 6, 0, 4 * MINUTE],
    ['the same, latest: a day after the good check', 1, null, 6, 1, 18 * HOUR],
    ['the third failure, at twenty hours, soonest', 3, null, 20, 0, 16 * MINUTE],
    ['the same, latest: it is no passing fault', 3, null, 20, 1, 12 * HOUR],
    ['the third failure without a good check, soonest', 3, null, null, 0, 16 * MINUTE],
    ['the same, latest', 3, null, null, 1, 12 * HOUR],
    ['the second failure, at twenty hours, latest', 2, null, 20, 1, 4 * HOUR],
    ['a failure shortly before the day is over', 1, null, 23.99, 1, 6 * MINUTE],
    ['a wish to be left alone for an hour, soonest', 1, HOUR, 6, 0, HOUR],
    ['the same, latest', 1, HOUR, 6, 1, 18 * HOUR],
    ['a good check that a wrong clock dated after now', 1, null, -3, 1, 6 * MINUTE],
  ])('after %s', (_, failures, retryAfter, age, random, wait) => {
    expect(waitOf(failures, retryAfter, age, random)).toBe(wait);
  });

  it('is always to come, never more than a day and a fifth off, and never before the server said', () => {
    const dayAtMost = fc.option(fc.integer({ min: 1, max: 24 * HOUR }));
    const ages = fc.option(fc.integer({ min: -100, max: 1000 }));
    fc.assert(
      fc.property(
        fc.nat(5000),
        dayAtMost,
        ages,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, wish, age, random) => {
          const wait = waitOf(failures, wish, age, random);
          expect(wait).toBeGreaterThanOrEqual(Math.max(4 * MINUTE, wish ?? 0));
          expect(wait).toBeLessThanOrEqual(28.8 * HOUR);
        },
      ),
    );
  });

  it('comes, after a passing fault, before the good check is a day old', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, age, random) => {
          expect(age * HOUR + waitOf(failures, null, age, random)).toBeLessThanOrEqual(24 * HOUR + 1);
        },
      ),
    );
  });
});

describe('firstCheck', () => {
  it.each([
    ['no good check so far', null, [30 * SECOND, 90 * SECOND]],
    ['one of a day ago', 24, [30 * SECOND, 90 * SECOND]],
    ['one of the evening before: by the time it is a day old', 21, [30 * SECOND, 3 * HOUR]],
    ['one of an hour ago: within an interval', 1, [30 * SECOND, 6 * HOUR]],
    ['one that a wrong clock dated after now', -1, [30 * SECOND, 90 * SECOND]],
  ])('%s', (_, age, range) => {
    const checkedAt = age === null ? null : NOW - age * HOUR;
    expect([0, 1].map((random) => firstCheck(checkedAt, NOW, random) - NOW)).toEqual(range);
  });
});

describe('isLate', () => {
  it.each([
    ['to come', MINUTE, false],
    ['five minutes ago', -5 * MINUTE, false],
    ['longer ago', -5 * MINUTE - 1, true],
  ])('an alarm that was due %s', (_, due, late) => {
    expect(isLate(NOW + due, NOW)).toBe(late);
  });
});

describe('reconcileAlarm', () => {
  it.each<[string, number | null, number | null, number | null, number]>([
    ['the first start', null, null, null, 60 * SECOND],
    ['an alarm that is to come: left alone', 3 * HOUR, 5 * HOUR, -HOUR, 3 * HOUR],
    ['an alarm that is just due: left alone', 0, null, -6 * HOUR, 0],
    ['an alarm that was slept through, checked two days ago', -HOUR, -HOUR, -48 * HOUR, 60 * SECOND],
    [
      'an alarm that was slept through, checked this morning',
      -HOUR,
      -HOUR,
      -7 * HOUR,
      3 * HOUR + 15 * SECOND,
    ],
    ['an alarm lost with the browser, its time to come', null, 3 * HOUR, -HOUR, 3 * HOUR],
    ['an alarm lost with the browser, its time in a second', null, SECOND, -6 * HOUR, 60 * SECOND],
    ['an alarm lost with the browser, its time past', null, -HOUR, -25 * HOUR, 60 * SECOND],
    [
      'an alarm and a plan of a year ahead: the clock was wrong',
      8760 * HOUR,
      8760 * HOUR,
      8754 * HOUR,
      60 * SECOND,
    ],
  ])('%s', async (_, due, planned, checked, expected) => {
    const alarms = memoryAlarms();
    if (due !== null) await alarms.set(REFRESH_ALARM, NOW + due);
    const at = (offset: number | null) => (offset === null ? null : NOW + offset);
    await reconcileAlarm(alarms, { planned: at(planned), checkedAt: at(checked) }, NOW, 0.5);
    expect((alarms.due.get(REFRESH_ALARM) ?? 0) - NOW).toBe(expected);
  });
});
