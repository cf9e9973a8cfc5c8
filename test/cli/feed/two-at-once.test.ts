import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  recordFileName,
  verifyHead,
  verifyRecord,
} from '../../../src/core/release/verify-release.ts';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

/** Reads the published release as a reader does. Throws when the record does not match the head. */
async function published() {
  const { head } = await verifyHead(await newsroom.bytes('head.json'), await newsroom.pinned());
  await verifyRecord(await newsroom.bytes(recordFileName(head)), head);
  return head;
}

describe('two publishes at once', () => {
  it('come one after the other: the head always has its record', async () => {
    expect(await newsroom.build()).toBe(0);
    for (let round = 0; round < 4; round++) {
      await newsroom.author(2 + round);
      const sign = ['sign', newsroom.feed, '--key', await newsroom.keyFile('online')];
      const codes = await Promise.all([
        newsroom.build(),
        newsroom.run(...sign),
        newsroom.build(),
        newsroom.run(...sign),
      ]);
      expect(codes).toEqual([0, 0, 0, 0]);
      expect((await published()).version).toBe(2 + round);
    }
    expect(
      (await readdir(newsroom.feed)).filter((name) => !/^(head|index|record-)/.test(name)),
    ).toEqual([]);
  });

  it('don’t wait for a program that has died', async () => {
    await newsroom.build();
    // No operating system uses this number for a process.
    await writeFile(join(newsroom.feed, '.publishing'), `${2 ** 30}`);
    expect(await newsroom.build()).toBe(0);
  });

  it('end with a fault that names the lock while another program keeps it', async () => {
    await newsroom.build();
    await writeFile(join(newsroom.feed, '.publishing'), `${process.pid}`);
    expect(await newsroom.build()).toBe(1);
    expect(newsroom.printed()).toMatch(/\.publishing: another program .*delete this file/);
  }, 20_000);

  it('leave no folder when nothing is published', async () => {
    await writeFile(join(newsroom.dataset, 'apps.yaml'), '[]\n');
    expect(await newsroom.build()).toBe(1);
    expect(await readdir(newsroom.folder)).not.toContain('feed');
  });
});
