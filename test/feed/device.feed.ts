import { describe, expect, inject, it } from 'vitest';
import { fireAlarm } from '../e2e/driver/launch.ts';
import { openPopup, pressButton, untilPageSays } from '../e2e/extension-page.ts';
import { damageBlobs, fillStorageArea, replaceHeads, scramble } from './damage.ts';
import { signAnything } from './signed.ts';
import { useFeedStage } from './stage.ts';

const stage = useFeedStage();

describe('at most one refresh at a time', () => {
  it('concurrent refresh from popup, options page and alarm: one request for all', async () => {
    stage.serve(stage.third);
    let goOn = () => {};
    const asked = new Promise<void>((tell) => {
      stage.feed.answers.set('head', (_, response) => {
        goOn = () => response.end(stage.third.headBytes);
        tell();
      });
    });
    const tab = await stage.driver.newPage();
    const popup = await openPopup(stage.driver, tab);
    await untilPageSays(popup, /Record issued on/);
    await fireAlarm(stage.driver, 'refresh-record');
    await asked;
    await pressButton(popup, 'Refresh now');
    const checking = stage.reader.checkNow();
    await untilPageSays(popup, /Asking for a newer record/);
    await new Promise((next) => setTimeout(next, 500));
    goOn();
    await untilPageSays(popup, /Updated: a newer record is now in use/);
    expect((await checking).told).toMatch(/^Updated/);
    expect(stage.feed.requests.map(({ path }) => path.replace(/-.*/, ''))).toEqual([
      'head.json',
      'record',
    ]);
    await stage.expectInUse(3);
    await Promise.all([popup.close(), tab.close()]);
  });
});

describe('corrupted storage', () => {
  it('every stored value is of another form: the bundled record is used, and the next check mends it', async () => {
    await scramble(stage.driver);
    await stage.driver.killBackground();
    await stage.expectInUse(1, 'bundled');
    expect(await stage.reader.popup()).toMatch(/Record issued on/);
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(2);
  });

  it("a bit of the record on disk flipped: the bundled record is used, and the feed's is fetched anew", async () => {
    expect(await damageBlobs(stage.driver)).toBeGreaterThan(0);
    await stage.driver.killBackground();
    await stage.expectInUse(1, 'bundled');
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(2);
  });

  it('the newest record is damaged and the one before is not: that one is used', async () => {
    stage.serve(stage.third);
    expect(await stage.refresh()).toEqual({ kind: 'updated', version: 3 });
    await damageBlobs(stage.driver, stage.third.head.record.sha256);
    await stage.driver.killBackground();
    await stage.expectInUse(2);
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(3);
  });

  it('schema newer on disk, as after a downgrade of the extension: the bundled record is used', async () => {
    const { headBytes } = await signAnything(inject('feedKeys').online, {
      ...stage.third.head,
      schema: 2,
    });
    expect(
      await replaceHeads(stage.driver, Buffer.from(headBytes).toString('base64')),
    ).toBeGreaterThan(0);
    await stage.driver.killBackground();
    await stage.expectInUse(1, 'bundled');
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(2);
  });
});

describe('storage quota', () => {
  it('the storage area is full: the old record stays, and the new one comes when there is room', async () => {
    stage.serve(stage.third);
    const isFull = await fillStorageArea(stage.driver);
    const { told } = await stage.reader.checkNow();
    // In Firefox, only the size of the disk limits the storage area.
    expect(isFull).toBe(stage.driver.kind === 'chromium');
    expect(told).toMatch(
      isFull ? /^Refresh failed: .*could not be stored\. Is the disk full\?/ : /^Updated/,
    );
    await stage.driver.killBackground();
    await stage.expectInUse(isFull ? 2 : 3);
    await stage.driver.inExtension((api) => api.storage.local.remove('filler'), null);
    expect(await stage.refresh()).not.toHaveProperty('failure');
    await stage.expectInUse(3);
  });

  it('the disk is full: a good record stays in use, and the new one comes when there is room', async () => {
    stage.serve(stage.third);
    try {
      await stage.driver.setDiskFull(true);
      const { told } = await stage.reader.checkNow();
      // With a full disk, Firefox can't even read stored data. It therefore uses the bundled
      // record (version 1) instead of the stored one.
      expect(told).toMatch(
        stage.driver.kind === 'chromium'
          ? /could not be stored\. Is the disk full\?/
          : /can’t be read right now, so nothing was replaced/,
      );
      expect(await stage.reader.events()).toBe(stage.driver.kind === 'chromium' ? 2 : 1);
      expect(await stage.reader.popup()).toMatch(/Record issued on/);
    } finally {
      await stage.driver.setDiskFull(false);
    }
    await stage.driver.killBackground();
    // With a full disk, Firefox may delete everything that the extension has stored. The bundled
    // record (version 1) is then in use again.
    expect(stage.driver.kind === 'chromium' ? [2] : [1, 2]).toContain(await stage.reader.events());
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(3);
  });
});
