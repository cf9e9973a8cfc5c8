import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { writeReleaseFolder } from './releases.ts';
import { forgetEverything, useFeedStage } from './stage.ts';

/**
 * The extension has a bundled and a fetched release. It must use the newer release, whatever
 * happens to the network.
 */
describe('the package and what was fetched', () => {
  let folder: string;
  const stage = useFeedStage(async () => {
    folder = await mkdtemp(join(tmpdir(), 'still-banned-package-'));
    await cp(inject('feedExtension'), folder, { recursive: true });
    return folder;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /**
   * Simulates an update of the extension: replaces the release in the package and restarts the
   * background script.
   */
  async function update(version: number): Promise<void> {
    await rm(join(folder, 'release'), { recursive: true });
    await writeReleaseFolder(inject('feedKeys').online, { version }, join(folder, 'release'));
    await stage.driver.killBackground();
  }
  // Puts the original release back into the package for the next test.
  afterEach(() => update(1));

  it('first run, offline: the bundled record, and it says that it was not checked', async () => {
    await forgetEverything(stage.driver);
    await stage.driver.setOffline(true);
    try {
      await stage.expectInUse(1, 'bundled');
      expect(await stage.reader.popup()).toMatch(/Record issued on/);
      const { told } = await stage.reader.checkNow();
      expect(told).toMatch(/could not be reached, or the connection broke off/);
      await stage.expectInUse(1, 'bundled');
    } finally {
      await stage.driver.setOffline(false);
    }
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(2);
  });

  it('an update brings a newer record than the one that was fetched: the package’s is used, and the older one no longer offered', async () => {
    await stage.expectInUse(2);
    await update(5);
    await stage.expectInUse(5, 'bundled');
    expect(await stage.reader.popup()).toMatch(/Record issued on/);
    // The feed now serves a release that is older than the one in the package.
    expect((await stage.reader.checkNow()).told).toMatch(/The feed offered an older record\./);
    await stage.expectInUse(5, 'bundled');
  });

  it('an update brings an older record than the one that was fetched: the fetched one stays', async () => {
    stage.serve(stage.third);
    expect(await stage.refresh()).toEqual({ kind: 'updated', version: 3 });
    await update(2);
    await stage.expectInUse(3);
    expect(await stage.reader.popup()).toMatch(/Record issued on/);
    expect((await stage.reader.checkNow()).told).toMatch(/there is no newer record/);
    await stage.expectInUse(3);
  });
});
