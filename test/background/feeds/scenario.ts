import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { RefreshFailureReason } from '../../../src/core/release/provenance.ts';
import { recordFileName } from '../../../src/core/release/verify-release.ts';
import { type KeyRing, makeKeyRing, makeRelease } from '../../core/release/release-parts.ts';
import { type Device, makeDevice, type Release } from '../device.ts';
import { type FaultyFeed, startFaultyFeed } from './feed-fixture.ts';

/**
 * A device and a feed, created anew for each test. The bundled release is version 1 with one event.
 */
export interface Scenario {
  ring: KeyRing;
  feed: FaultyFeed;
  device: Device;
  /** Version 2 with two events. The feed serves it at first. */
  second: Release;
  serve(release: Release): void;
  /**
   * Refreshes, and expects a failure that changes nothing, neither for this worker nor for the next
   * one. `events` is the number of events in the record in use. Resolves to the sentence that the
   * reader sees.
   */
  expectRefused(reason: RefreshFailureReason, events?: number): Promise<string>;
}

/**
 * Sets up the scenario for all tests of a file. Must be called once per file; its members exist
 * only inside tests.
 */
export function useScenario(): Scenario {
  const scenario = {
    serve({ head, headBytes, recordBytes }: Release) {
      scenario.feed.files.set('head.json', headBytes);
      scenario.feed.files.set(recordFileName(head), recordBytes);
    },
    expectRefused: (reason: RefreshFailureReason, events = 1) =>
      expectRefused(scenario, reason, events),
  } as Scenario;
  beforeAll(async () => {
    scenario.ring = await makeKeyRing();
  });
  beforeEach(async () => {
    // Other tests cover the warnings about unreadable values.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    scenario.feed = await startFaultyFeed();
    scenario.device = await makeDevice(scenario.ring, scenario.feed);
    scenario.second = await makeRelease(scenario.ring.online, { version: 2, events: 2 });
    scenario.serve(scenario.second);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await scenario.feed.close();
  });
  return scenario;
}

async function expectRefused(
  { device }: Scenario,
  reason: RefreshFailureReason,
  events: number,
): Promise<string> {
  const before = structuredClone(device.storage.content.get('releases'));
  const told = device.told;
  const worker = device.start();
  const outcome = await worker.refresh('reader');
  expect(outcome).toMatchObject({ kind: 'failed', failure: { reason } });
  for (const life of [worker, device.start()])
    expect(await life.inUse()).toMatchObject({ events, provenance: { failure: { reason } } });
  expect(device.storage.content.get('releases')).toEqual(before);
  expect(device.told).toBe(told);
  const message = outcome.kind === 'failed' ? outcome.failure.message : '';
  expect(message).toMatch(/^[A-Z].*[.?]$/);
  return message;
}
