import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { FailureReason } from '../../../src/core/release/failure.ts';
import { recordFileName } from '../../../src/core/release/verify-release.ts';
import { failureSentence } from '../../../src/core/wording/provenance.ts';
import { type KeyRing, makeKeyRing, makeRelease } from '../../core/release/release-parts.ts';
import { ENGLISH } from '../../words.ts';
import { type Device, makeDevice, type Release } from '../device.ts';
import { type FaultyFeed, startFaultyFeed } from './feed-fixture.ts';

/**
 * A device and a feed, both new for each test. The device's bundled release is version 1, with one
 * event.
 */
export interface Scenario {
  ring: KeyRing;
  feed: FaultyFeed;
  device: Device;
  /**
   * Release with version number 2 and two events. The feed serves it until a test changes that.
   */
  second: Release;
  serve(release: Release): void;
  /**
   * Refreshes the record and expects a failure with this reason. The previous record, with
   * `events` events, must stay in use. Resolves to the sentence that readers see about the
   * failure, followed by a space and the message for publishers.
   */
  expectRefused(reason: FailureReason, events?: number): Promise<string>;
}

/**
 * Sets up a new scenario for each test of a file; call it once per file. The returned object stays
 * empty until a test runs.
 */
export function useScenario(): Scenario {
  const scenario = {
    serve({ head, headBytes, recordBytes }: Release) {
      scenario.feed.files.set('head.json', headBytes);
      scenario.feed.files.set(recordFileName(head), recordBytes);
    },
    expectRefused: (reason: FailureReason, events = 1) => expectRefused(scenario, reason, events),
  } as Scenario;
  beforeAll(async () => {
    scenario.ring = await makeKeyRing();
  });
  beforeEach(async () => {
    // Hides warnings about unreadable values. Other tests cover these warnings.
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
  reason: FailureReason,
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
  if (outcome.kind !== 'failed') return '';
  const sentence = failureSentence(ENGLISH, outcome.failure);
  expect(sentence).toMatch(/^[A-Z][^$[]*[.?]$/);
  return `${sentence} ${outcome.failure.message}`;
}
