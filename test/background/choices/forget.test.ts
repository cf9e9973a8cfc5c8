import { describe, expect, it } from 'vitest';
import { useBundledRecord } from '../../../src/background/choices/forget.ts';
import type { Worker } from '../device.ts';
import { useScenario } from '../feeds/scenario.ts';

const scenario = useScenario();

/**
 * Makes a worker return to the bundled record while no tab is open. Resolves to the names of the
 * locks that the worker took.
 */
async function goBack({ records }: Worker): Promise<string[]> {
  const held: string[] = [];
  const { storage } = scenario.device;
  const withLock = async <T>(name: string, run: () => Promise<T>) => {
    held.push(name);
    return run();
  };
  await useBundledRecord({ records, storage, withLock, onChanged: async () => {} });
  return held;
}

describe('useBundledRecord', () => {
  it('uses the bundle in this worker and the next, and keeps nothing of the feed', async () => {
    const worker = scenario.device.start();
    await worker.refresh('reader');
    expect(await worker.records.hasFetched()).toBe(true);
    expect(await goBack(worker)).toEqual(['refresh-record']);
    for (const life of [worker, scenario.device.start()]) {
      expect(await life.inUse()).toMatchObject({ events: 1, provenance: { from: 'bundled' } });
      expect(await life.records.hasFetched()).toBe(false);
    }
    expect(scenario.device.blobs.content.size).toBe(0);
  });
  it('does not count an older record as checked', async () => {
    const worker = scenario.device.start();
    await worker.refresh('reader');
    await goBack(worker);
    expect(await worker.inUse()).toMatchObject({ provenance: { checkedAt: null } });
  });
  it('lets the next check bring the newer record again', async () => {
    const worker = scenario.device.start();
    await worker.refresh('reader');
    await goBack(worker);
    expect(await worker.refresh('reader')).toEqual({ kind: 'updated', version: 2 });
    expect(await worker.inUse()).toMatchObject({ events: 2, provenance: { from: 'feed' } });
  });
});

describe('keysInUse', () => {
  it('names the keys that the package pins until a root says otherwise', async () => {
    const { records } = scenario.device.start();
    expect(await records.keysInUse()).toEqual(scenario.ring.pinned);
  });
});
