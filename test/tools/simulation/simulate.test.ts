import { describe, expect, it } from 'vitest';
import { refreshStatus, statusAfter } from '../../../src/background/feeds/refresh-status.ts';
import { nextCheckAfter } from '../../../src/background/feeds/schedule.ts';
import { DAY_MS } from '../../../src/core/dates/days.ts';
import { figuresOf } from '../../../tools/simulation/figures.ts';
import { headServed, RECORD_CHANGES, recordServed } from '../../../tools/simulation/publishing.ts';
import { seededRandom } from '../../../tools/simulation/random.ts';
import { HOUR, SCENARIOS, type Scenario } from '../../../tools/simulation/scenario.ts';
import { openFrom, simulateWeek } from '../../../tools/simulation/simulate.ts';
import { measureWireSizes } from '../../../tools/simulation/wire-sizes.ts';
import { authoredRecord } from '../../authored-record.ts';

function named(name: string): Scenario {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (!scenario) throw new Error(`no scenario ${name}`);
  return scenario;
}

const total = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0);

describe('simulateWeek', () => {
  it('gives the same week for the same seed, and another for another', async () => {
    const week = async (seed: number) =>
      simulateWeek(named('outage, no server'), 500, seed).perMinute;
    expect(await week(1)).toEqual(await week(1));
    expect(await week(1)).not.toEqual(await week(2));
  });

  it.each(SCENARIOS)('counts every check once: $name', async (scenario) => {
    const { perMinute, answers } = simulateWeek(scenario, 500, 1);
    expect(total(Object.values(answers).map(total))).toBe(total(perMinute));
    expect(total(answers.record)).toBe(500);
  });

  it('waits as the extension does that remembers its failures, also after hundreds of them', () => {
    const failure = { at: '2026-10-05T00:00:00Z', reason: 'offline' as const, message: 'No.' };
    let status = refreshStatus.fallback;
    for (let failures = 1; failures < 300; failures++) {
      const moment = { now: 0, random: 0.3, retryAfter: null };
      status = statusAfter(status, { kind: 'failed', failure }, moment);
      const checked = { failures, retryAfter: null, checkedAt: null };
      expect(nextCheckAfter(checked, 0, 0.3)).toBe(status.nextCheck);
    }
  });

  it('has checks only while browsers are open', async () => {
    const habit = () => ({ opens: 9 * HOUR, openFor: HOUR });
    const { perMinute } = simulateWeek({ ...named('office hours'), habit }, 200, 1);
    const hours = new Set(
      [...perMinute].flatMap((checks, minute) =>
        checks > 0 ? [Math.floor(minute / 60) % 24] : [],
      ),
    );
    expect([...hours]).toEqual([9]);
  });
});

describe('the goals, with 100,000 clients', async () => {
  const sizes = await measureWireSizes(authoredRecord());
  const figures = async (name: string) =>
    figuresOf(named(name), simulateWeek(named(name), 100_000, 1), sizes);

  it('checks come evenly after the first day, and cost at most 2 kB a day', async () => {
    const { settled, bytes } = await figures('steady');
    expect(settled.peak / settled.mean).toBeLessThanOrEqual(1.5);
    expect(bytes.received).toBeLessThanOrEqual(2000);
    expect(bytes.checks).toBeCloseTo(4, 1);
  }, 60_000);

  it('even a start within one minute has levelled by the third day', async () => {
    expect((await figures('together')).levelFrom).toBeLessThan(48);
  }, 60_000);

  it('offices that start into an outage come no thicker than on an ordinary day', async () => {
    const { recovery, settled } = await figures('offices, no server');
    expect(recovery?.during.peak).toBeLessThan(settled.peak);
    expect((recovery?.after.peak ?? 9e9) / settled.peak).toBeLessThan(1.1);
    expect(recovery?.reached.all).toBeLessThan(24);
  }, 60_000);

  it('nobody comes in a herd while no server answers nor when it is back, and everybody does come', async () => {
    const { recovery, settled } = await figures('outage, no server');
    expect((recovery?.during.peak ?? 9) / settled.mean).toBeLessThanOrEqual(1.5);
    expect((recovery?.after.peak ?? 9) / settled.mean).toBeLessThanOrEqual(1.5);
    expect(recovery?.reached.all).toBeLessThan(24);
  }, 60_000);
});

describe('openFrom', () => {
  it.each([
    [9, 9, 9],
    [9, 17.5, 17.5],
    [9, 18, 33],
    [9, 3, 9],
    [20, 3, 3],
    [20, 6, 20],
  ])('a browser opened at %d for 9 h, at %d: %d', (opens, at, expected) => {
    expect(openFrom({ opens: opens * HOUR, openFor: 9 * HOUR }, at * HOUR)).toBe(expected * HOUR);
  });
});

describe('publishing', () => {
  it('signs a head a day at four, and one more with the new record', () => {
    const heads = [0, 4 * HOUR - 1, 4 * HOUR, DAY_MS, RECORD_CHANGES - 1, RECORD_CHANGES].map(
      headServed,
    );
    expect(heads).toEqual([1, 1, 2, 2, 7, 8]);
    expect([RECORD_CHANGES - 1, RECORD_CHANGES].map(recordServed)).toEqual([1, 2]);
  });
});

describe('seededRandom', () => {
  it('is even', () => {
    const random = seededRandom(7);
    const tenths = new Uint32Array(10);
    for (let draw = 0; draw < 100_000; draw++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});
