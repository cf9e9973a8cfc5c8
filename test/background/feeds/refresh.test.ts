import { describe, expect, it, vi } from 'vitest';
import { refreshLog, refreshStatus } from '../../../src/background/feeds/refresh-status.ts';
import { REFRESH_ALARM } from '../../../src/background/feeds/schedule.ts';
import { makeRelease } from '../../core/release/release-parts.ts';
import { makeDevice } from '../device.ts';
import { status } from './feed-fixture.ts';
import { useScenario } from './scenario.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const scenario = useScenario();

describe('refresh', () => {
  it('takes a newer release, uses it at once and in the next worker, and has the tabs told', async () => {
    const worker = scenario.device.start();
    expect(await worker.refresh('reader')).toEqual({ kind: 'updated', version: 2 });
    for (const life of [worker, scenario.device.start()])
      expect(await life.inUse()).toMatchObject({
        events: 2,
        provenance: {
          from: 'feed',
          version: 2,
          checkedAt: '2026-10-05T00:00:00.000Z',
          freshness: 'fresh',
          failure: null,
        },
      });
    expect(scenario.device.told).toBe(1);
  });

  it('asks conditionally the next time and fetches nothing when nothing changed', async () => {
    await scenario.device.start().refresh('reader');
    scenario.feed.requests.length = 0;
    scenario.device.now += HOUR;
    expect(await scenario.device.start().refresh('schedule')).toEqual({ kind: 'unchanged' });
    expect(scenario.feed.requests.map(({ name }) => name)).toEqual(['head.json']);
    expect(scenario.feed.requests[0]?.ifNoneMatch).toBeTruthy();
    const { provenance } = (await scenario.device.start().inUse()) as {
      provenance: { checkedAt: string };
    };
    expect(provenance.checkedAt).toBe('2026-10-05T01:00:00.000Z');
  });

  it('sends no cookie, no referrer and nothing about the reader', async () => {
    await scenario.device.start().refresh('reader');
    for (const { headers } of scenario.feed.requests) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  it('keeps a head of the same version that was signed again later, without fetching the record', async () => {
    await scenario.device.start().refresh('reader');
    const resigned = await makeRelease(scenario.ring.online, {
      version: 2,
      events: 2,
      issued: '2026-10-04T00:00:00Z',
      expires: '2026-11-30T00:00:00Z',
    });
    scenario.serve(resigned);
    scenario.feed.requests.length = 0;
    expect(await scenario.device.start().refresh('schedule')).toEqual({ kind: 'unchanged' });
    expect(scenario.feed.requests.map(({ name }) => name)).toEqual(['head.json']);
    expect(await scenario.device.start().inUse()).toMatchObject({
      provenance: { expires: '2026-11-30T00:00:00Z' },
    });
  });

  it('takes an earlier signing of the version in use for a sign of life, and does not go back to it', async () => {
    const early = scenario.second;
    const late = await makeRelease(scenario.ring.online, {
      version: 2,
      events: 2,
      issued: '2026-10-04T00:00:00Z',
    });
    scenario.serve(late);
    await scenario.device.start().refresh('reader');
    scenario.serve(early);
    expect(await scenario.device.start().refresh('schedule')).toEqual({ kind: 'unchanged' });
    expect(await scenario.device.start().inUse()).toMatchObject({
      provenance: { issued: '2026-10-04T00:00:00Z' },
    });
  });

  it('counts a feed that serves what the extension was shipped with as fresh', async () => {
    scenario.serve(await makeRelease(scenario.ring.online));
    expect(await scenario.device.start().refresh('reader')).toEqual({ kind: 'unchanged' });
    expect(await scenario.device.start().inUse()).toMatchObject({
      events: 1,
      provenance: { freshness: 'fresh', failure: null },
    });
  });

  it('forgets a failure with the next success', async () => {
    scenario.feed.faults.set('head.json', status(500));
    await scenario.expectRefused('http-error');
    scenario.feed.faults.clear();
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 2,
    });
    expect(await scenario.device.start().inUse()).toMatchObject({
      events: 2,
      provenance: { failure: null },
    });
  });

  it('runs once for all who ask at the same time', async () => {
    const worker = scenario.device.start();
    const outcomes = await Promise.all([
      worker.refresh('schedule'),
      worker.refresh('reader'),
      worker.refresh('reader'),
    ]);
    expect(new Set(outcomes).size).toBe(1);
    expect(scenario.feed.requests.filter(({ name }) => name === 'head.json')).toHaveLength(1);
  });

  it('waits its turn when another context is at it, and then has nothing left to do', async () => {
    let last: Promise<unknown> = Promise.resolve();
    const withLock = <T>(_: string, work: () => Promise<T>): Promise<T> => {
      const turn = last.then(work);
      last = turn;
      return turn;
    };
    const [first, second] = [
      scenario.device.start({ withLock }),
      scenario.device.start({ withLock }),
    ];
    const outcomes = await Promise.all([first.refresh('schedule'), second.refresh('reader')]);
    expect(outcomes).toEqual([{ kind: 'updated', version: 2 }, { kind: 'unchanged' }]);
    expect(scenario.feed.requests.filter(({ name }) => name.startsWith('record-'))).toHaveLength(1);
  });

  it('never contacts anyone in a build without a feed', async () => {
    const lonely = await makeDevice(scenario.ring, null);
    const fetch = vi.fn();
    const outcome = await lonely.start({ fetch }).refresh('reader');
    expect(outcome).toMatchObject({ kind: 'failed', failure: { reason: 'no-feed' } });
    expect(fetch).not.toHaveBeenCalled();
    expect(await lonely.start().inUse()).toMatchObject({
      provenance: { from: 'bundled', feed: null, freshness: 'unchecked', failure: null },
    });
  });
});

describe('what is remembered of a refresh', () => {
  it('keeps the last fifty attempts, newest first, with who asked and why it failed', async () => {
    scenario.feed.faults.set('head.json', status(404));
    for (let attempt = 0; attempt < 55; attempt++) {
      scenario.device.now += MINUTE;
      await scenario.device.start().refresh(attempt % 2 ? 'reader' : 'schedule');
    }
    const log = refreshLog.schema.parse(scenario.device.storage.content.get(refreshLog.key));
    expect(log).toHaveLength(50);
    expect(log[0]).toMatchObject({
      at: '2026-10-05T00:55:00.000Z',
      by: 'schedule',
      outcome: { failure: { reason: 'not-found' } },
    });
  });

  it('sets the next check: six hours after success', async () => {
    await scenario.device.start().refresh('schedule');
    expect(scenario.device.alarms.due.get(REFRESH_ALARM)).toBe(scenario.device.now + 6 * HOUR);
  });

  it('sets the next check: 5 minutes after a failure, twice that after the second', async () => {
    scenario.feed.faults.set('head.json', status(500));
    await scenario.device.start().refresh('schedule');
    expect(scenario.device.alarms.due.get(REFRESH_ALARM)).toBe(scenario.device.now + 5 * MINUTE);
    await scenario.device.start().refresh('schedule');
    expect(scenario.device.alarms.due.get(REFRESH_ALARM)).toBe(scenario.device.now + 10 * MINUTE);
    expect(
      refreshStatus.schema.parse(scenario.device.storage.content.get(refreshStatus.key)),
    ).toMatchObject({
      failures: 2,
    });
  });
});
