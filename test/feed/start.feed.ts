import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Driver, launch } from '../e2e/driver/launch.ts';
import { type FaultServer, startFaultServer } from './fault-server.ts';
import { readerOf } from './reader.ts';
import { release } from './releases.ts';
import { letTimePass } from './time.ts';

const SECOND = 1000;
const HOUR = 3_600_000;
/**
 * Tolerance, in ms, for each time limit. Tests notice the start of the browser and its requests a
 * little late.
 */
const SLACK = 3 * SECOND;

/** All tests use the same profile. Between two tests, the browser is closed and started again. */
describe('a start of the browser', () => {
  let feed: FaultServer;
  let profile: string;
  let driver: Driver | null = null;

  beforeAll(async () => {
    feed = await startFaultServer();
    profile = await mkdtemp(join(tmpdir(), 'still-banned-profile-'));
    const { headBytes } = await release(inject('feedKeys').online, { version: 1 });
    feed.files.set('head.json', headBytes);
  });
  afterEach(() => stop());
  afterAll(async () => {
    await feed?.close();
    await rm(profile, { recursive: true, force: true });
  });

  /**
   * Starts the browser. Resolves to its driver, and to the times just before the start (`from`) and
   * just after it (`to`).
   */
  async function start(): Promise<{ running: Driver; from: number; to: number }> {
    feed.requests.length = 0;
    const from = Date.now();
    driver = await launch({
      program: inject('feedProgram'),
      extension: inject('feedExtension'),
      hosts: feed.hosts,
      ports: feed.ports,
      visible: false,
      offline: true,
      trusted: feed.certificate,
      profile,
    });
    return { running: driver, from, to: Date.now() };
  }

  async function stop(): Promise<void> {
    await driver?.close();
    driver = null;
  }

  /** Resolves to the moment of the first request, or to null if none has come by `until`. */
  async function firstRequest(until: number): Promise<number | null> {
    while (feed.requests.length === 0) {
      if (Date.now() > until) return null;
      await new Promise((next) => setTimeout(next, 50));
    }
    return Date.now();
  }

  async function expectCheckInTime({ from, to }: { from: number; to: number }): Promise<void> {
    const at = await firstRequest(to + 90 * SECOND + SLACK);
    expect(at, 'a check within 90 s').not.toBeNull();
    expect((at ?? 0) - from).toBeGreaterThanOrEqual(30 * SECOND);
    expect((at ?? 0) - to).toBeLessThanOrEqual(90 * SECOND + SLACK);
    expect(feed.requests.map(({ path }) => path)).toEqual(['head.json']);
  }

  /** Resolves to the stored time of the next check. */
  const planned = (running: Driver) =>
    running.inExtension(async (api) => {
      const stored = await api.storage.local.get('refresh-status');
      return (stored['refresh-status'] as { nextCheck: number }).nextCheck;
    }, null);

  it('the first of all: asks 30 to 90 s after it', async () => {
    const started = await start();
    await expectCheckInTime(started);
    expect(await readerOf(started.running).options()).toMatch(
      /checked just now signature verified/,
    );
  }, 150_000);

  it('with a check that is not due yet: keeps to the plan, and asks nobody before', async () => {
    const { running, to } = await start();
    const plan = await planned(running);
    expect(plan - Date.now()).toBeGreaterThan(4.5 * HOUR);
    expect(await firstRequest(to + 20 * SECOND)).toBeNull();
    expect(
      await running.inExtension(
        async (api) => (await api.alarms.get('refresh-record'))?.scheduledTime ?? 0,
        null,
      ),
    ).toBeCloseTo(plan, -3);
    // Prepares the next test: makes eight hours seem to pass while the browser is closed.
    await letTimePass(running, 8 * HOUR);
    await running.inExtension(
      (api) => api.alarms.create('refresh-record', { when: Date.now() + 31_000 }),
      null,
    );
  }, 60_000);

  it('eight hours after the last good check: asks 30 to 90 s after it', async () => {
    const started = await start();
    await expectCheckInTime(started);
    expect((await planned(started.running)) - Date.now()).toBeGreaterThan(4.5 * HOUR);
  }, 150_000);
});
