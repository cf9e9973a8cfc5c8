import { describe, expect, it } from 'vitest';
import { recordFileName } from '../../../src/core/release/verify-release.ts';
import { makeRelease } from '../../core/release/release-parts.ts';
import { useScenario } from './scenario.ts';

const scenario = useScenario();

describe('refresh on a device in trouble', () => {
  it.each<[string, () => void]>([
    [
      'the blob store is full',
      () => {
        scenario.device.blobs.full = true;
      },
    ],
    [
      'the storage area is full',
      () => {
        scenario.device.storage.full = true;
      },
    ],
  ])('%s: the old record stays', async (_, fill) => {
    fill();
    const worker = scenario.device.start();
    expect(await worker.refresh('reader')).toMatchObject({
      kind: 'failed',
      failure: { reason: 'storage-failed' },
    });
    for (const life of [worker, scenario.device.start()])
      expect(await life.inUse()).toMatchObject({ events: 1 });
    scenario.device.blobs.full = scenario.device.storage.full = false;
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 2,
    });
  });

  it.each([
    ['another type', 'releases', 42],
    ['a truncated head', 'releases', [{ head: 'eyJw', etag: null }]],
    ['no base64', 'releases', [{ head: '!', etag: '"x"' }]],
    ['signing keys of nobody', 'signing-keys', '{"payloadType":"x","payload":"","signatures":[]}'],
    ['signing keys that are no JSON', 'signing-keys', 'x'],
    ['a status of another form', 'refresh-status', { checkedAt: 'yesterday' }],
    ['a log of another form', 'refresh-log', ['x']],
  ])(
    'storage was corrupted (%s in %s): the bundle is used and the next refresh mends it',
    async (_, key, content) => {
      await scenario.device.start().refresh('reader');
      scenario.device.storage.content.set(key, content);
      expect(await scenario.device.start().inUse()).toHaveProperty('provenance');
      await scenario.device.start().refresh('reader');
      expect(await scenario.device.start().inUse()).toMatchObject({
        events: 2,
        provenance: { failure: null },
      });
    },
  );

  it('the record on disk was damaged: the bundle is used, and the record fetched anew although the head is known', async () => {
    await scenario.device.start().refresh('reader');
    for (const bytes of scenario.device.blobs.content.values()) bytes[5] = 0;
    expect(await scenario.device.start().inUse()).toMatchObject({
      events: 1,
      provenance: { from: 'bundled' },
    });
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 2,
    });
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 2 });
  });

  it('the newest record on disk was damaged: the last known good one is used', async () => {
    await scenario.device.start().refresh('reader');
    const third = await makeRelease(scenario.ring.online, { version: 3, events: 3 });
    scenario.serve(third);
    await scenario.device.start().refresh('reader');
    scenario.device.blobs.content.delete(third.head.record.sha256);
    expect(await scenario.device.start().inUse()).toMatchObject({
      events: 2,
      provenance: { version: 2 },
    });
  });

  it('the package itself was damaged: said so, and a refresh helps', async () => {
    scenario.device.bundle.clear();
    expect(await scenario.device.start().inUse()).toHaveProperty('failed');
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 2,
    });
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 2 });
  });

  it('the extension was updated with a newer bundle: that is used, and kept over what was fetched', async () => {
    await scenario.device.start().refresh('reader');
    const fourth = await makeRelease(scenario.ring.online, { version: 4, events: 4 });
    scenario.device.bundle
      .set('head.json', fourth.headBytes)
      .set(recordFileName(fourth.head), fourth.recordBytes);
    expect(await scenario.device.start().inUse()).toMatchObject({
      events: 4,
      provenance: { from: 'bundled', version: 4 },
    });
  });

  it('keeps two records on disk and no more', async () => {
    for (const version of [2, 3, 4, 5]) {
      scenario.serve(await makeRelease(scenario.ring.online, { version, events: version }));
      await scenario.device.start().refresh('reader');
    }
    expect(scenario.device.blobs.content.size).toBe(2);
    expect(scenario.device.storage.content.get('releases')).toHaveLength(2);
  });
});
