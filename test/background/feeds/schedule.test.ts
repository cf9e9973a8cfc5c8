import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkInRun,
  INTERVAL,
  isLate,
  isTooSoon,
  nextCheckAfter,
} from '../../../src/background/feeds/schedule.ts';
import { DAY_MS } from '../../../src/core/dates/days.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-10-05T00:00:00Z');

it('docs/feed.md says the interval', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/feed.md'), 'utf8');
  const docs = page.replace(/\s+/g, ' ');
  expect(docs).toContain(`The next check comes ${INTERVAL / HOUR} h ± 20 % after a good one`);
  expect(docs).toContain(`(at most ${INTERVAL / HOUR} h)`);
});

describe('nextCheckAfter', () => {
  /**
   * Returns the wait, in ms, before the next check. `age` is the time, in hours, since the last
   * successful check. It is null if no check has succeeded.
   */
  const waitOf = (
    failures: number,
    retryAfter: number | null,
    age: number | null,
    random: number,
  ) => {
    const checkedAt = age === null ? null : NOW - age * HOUR;
    return nextCheckAfter({ failures, retryAfter, checkedAt }, NOW, random) - NOW;
  };

  it.each<[string, number, number | null, number, number]>([
    ['success, least random', 0, null, 0, 4.8 * HOUR],
    ['success, most random', 0, null, 1, 7.2 * HOUR],
    ['the first failure', 1, null, 0.5, 5 * MINUTE],
    ['the second failure', 2, null, 0.5, 10 * MINUTE],
    ['the ninth failure', 9, null, 0.5, 1280 * MINUTE],
    ['the tenth failure: a day is the most', 10, null, 0.5, DAY_MS],
    ['the thousandth failure', 1000, null, 0.5, DAY_MS],
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
    const dayAtMost = fc.option(fc.integer({ min: 1, max: DAY_MS }));
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
          expect(age * HOUR + waitOf(failures, null, age, random)).toBeLessThanOrEqual(DAY_MS + 1);
        },
      ),
    );
  });
});

describe('checkInRun', () => {
  it.each<[string, number | null, [number, number]]>([
    ['a feed that was never asked', null, [30 * SECOND, 90 * SECOND]],
    ['a plan of three days ago', -72 * HOUR, [30 * SECOND, 90 * SECOND]],
    [
      'a plan of a second ago: the last check is older than its interval',
      -SECOND,
      [30 * SECOND, 90 * SECOND],
    ],
    ['a plan for this moment', 0, [30 * SECOND, 90 * SECOND]],
    [
      'a plan for in ten seconds: the network may not be up by then',
      10 * SECOND,
      [30 * SECOND, 90 * SECOND],
    ],
    ['a plan for in a minute', MINUTE, [MINUTE, 90 * SECOND]],
    [
      'a plan to come, be it the schedule’s, a backoff’s or the server’s',
      3 * HOUR,
      [3 * HOUR, 3 * HOUR],
    ],
    ['the latest plan there can be', 28.8 * HOUR, [28.8 * HOUR, 28.8 * HOUR]],
    ['a plan of a year ahead: the clock was wrong', 8760 * HOUR, [30 * SECOND, 90 * SECOND]],
  ])('%s', (_, planned, range) => {
    const at = planned === null ? null : NOW + planned;
    expect([0, 1].map((random) => checkInRun(at, NOW, random) - NOW)).toEqual(range);
  });

  it.each([1, 2, 5, 20])(
    'keeps the backoff after %i failures, whenever the browser is started',
    (failures) => {
      const planned = nextCheckAfter({ failures, retryAfter: null, checkedAt: null }, NOW, 0.5);
      for (const into of [MINUTE, 0.5 * (planned - NOW), planned - NOW - 2 * MINUTE])
        expect(checkInRun(planned, NOW + into, 0.5)).toBe(planned);
    },
  );

  it('keeps what the server asked for, whenever the browser is started', () => {
    const planned = nextCheckAfter({ failures: 1, retryAfter: 8 * HOUR, checkedAt: null }, NOW, 0);
    for (let hour = 0; hour < 8; hour++)
      expect(checkInRun(planned, NOW + hour * HOUR, 0)).toBe(NOW + 8 * HOUR);
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

describe('isTooSoon', () => {
  it.each<[string, number, number, number, boolean]>([
    ['a check due before the run began', -SECOND, 0, SECOND, true],
    ['one due 29 s into it', 29 * SECOND, 0, SECOND, true],
    ['one due 30 s into it', 30 * SECOND, 0, SECOND, false],
    ['one due long into it', HOUR, 0, SECOND, false],
    ['any, once the run is 30 s old', SECOND, 0, 30 * SECOND, false],
    ['any, when the clock was put back since the run began', -HOUR, 0, -HOUR, false],
  ])('%s', (_, due, began, at, soon) => {
    expect(isTooSoon(NOW + due, NOW + began, NOW + at)).toBe(soon);
  });
});
