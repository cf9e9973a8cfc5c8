import { describe, expect, inject, it } from 'vitest';
import { authoriseKeys, generateKeys, signHead } from '../../src/cli/feed/publish-release.ts';
import { DAY_MS } from '../../src/core/dates/days.ts';
import { utf8 } from '../../src/core/release/bytes.ts';
import { inDays, type Release, release } from './releases.ts';
import { signAnything } from './signed.ts';
import { useFeedStage } from './stage.ts';
import { letTimePass, putClockForward } from './time.ts';

const HOUR = 3_600_000;
const stage = useFeedStage();
const keys = () => inject('feedKeys');

/**
 * Tests some of the ways in which a feed may lie. Others are tested in
 * test/background/feeds/refresh-lies.test.ts and test/core/release/verify-release.test.ts.
 */
describe('a feed that lies', () => {
  it('wrong signature: that of another head', async () => {
    stage.serve(withSignatureOf(stage.third, await release(keys().online, { version: 4 })));
    await stage.expectRefused({
      told: /The signature is wrong/,
      reason: 'bad-signature',
    });
  });

  it('schema newer: the head', async () => {
    stage.serve(await signAnything(keys().online, { ...stage.third.head, schema: 2 }));
    await stage.expectRefused({
      told: /in a newer format\. Update the extension/,
      reason: 'unsupported-schema',
    });
  });

  it('replay of an old head with its valid signature, and of its record', async () => {
    const second = { head: stage.feed.files.get('head.json') };
    stage.serve(stage.third);
    expect(await stage.refresh()).toEqual({ kind: 'updated', version: 3 });
    stage.feed.files.set('head.json', second.head ?? utf8(''));
    await stage.expectRefused({
      told: /offered an older record/,
      reason: 'rollback',
      inUse: 3,
      next: await release(keys().online, { version: 4 }),
    });
  });
});

describe('fast-forward with a stolen key', () => {
  it('is believed until the root names another key, and then no longer counts', async () => {
    stage.serve(await release(keys().online, { version: 999_999, events: 9 }));
    expect(await stage.refresh()).toEqual({ kind: 'updated', version: 999_999 });
    const fresh = await generateKeys();
    const authorisation = await authoriseKeys(keys().root, {
      version: 1,
      issued: inDays(0),
      keys: [fresh],
    });
    const { head, recordBytes } = await release(fresh, { version: 3 });
    const rotated = { head, recordBytes, headBytes: await signHead(head, fresh, authorisation) };
    stage.serve(rotated);
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(3);
    await stage.driver.killBackground();
    await stage.expectInUse(3);
    stage.serve(await release(keys().online, { version: 1_000_000, events: 8 }));
    expect((await stage.reader.checkNow()).told).toMatch(/The signature is wrong/);
    await stage.expectInUse(3);
  });
});

describe('a feed that is frozen', () => {
  it('amber: three days without a good check, by the popup and the options page', async () => {
    stage.feed.answers.set('head', (_, response) => void response.writeHead(500).end());
    await letTimePass(stage.driver, 3 * DAY_MS - HOUR);
    await stage.refresh();
    expect(await stage.reader.popup()).not.toMatch(/Newer changes may be missing/);
    await letTimePass(stage.driver, 2 * HOUR);
    await stage.refresh();
    for (const text of [await stage.reader.popup(), await stage.reader.options()])
      expect(text).toMatch(/Last checked 3 days ago\. Newer changes may be missing\./);
    await stage.expectRefused({ told: /did not answer with a record/, reason: 'http-error' });
    expect(await stage.reader.popup()).not.toMatch(/may be missing/);
  });

  it('red: past its expiry, also while the feed goes on answering "not modified"', async () => {
    const soon = Date.now() + 12_000;
    stage.serve(
      await release(keys().online, { version: 3, expires: new Date(soon).toISOString() }),
    );
    expect(await stage.refresh()).toEqual({ kind: 'updated', version: 3 });
    expect(await stage.reader.popup()).not.toMatch(/expired/);
    await new Promise((next) => setTimeout(next, soon - Date.now() + 100));
    const { told } = await stage.reader.checkNow();
    expect(told).toMatch(/The feed’s record has expired\./);
    expect(stage.feed.requests.at(-1)?.headers['if-none-match']).toBeTruthy();
    for (const text of [await stage.reader.popup(), await stage.reader.options()])
      expect(text).toMatch(/This record expired on .*\. The law may have changed since\./);
    await stage.driver.killBackground();
    await stage.expectInUse(3);
    const popup = await stage.reader.popup();
    expect(popup).toMatch(/This record expired on /);
    expect(popup).toMatch(/Record issued on/);
    stage.serve(await release(keys().online, { version: 4 }));
    expect(await stage.refresh()).toEqual({ kind: 'updated', version: 4 });
    expect(await stage.reader.popup()).not.toMatch(/expired/);
  });
});

describe('a wrong clock', () => {
  it('clock before issue: said so, and the record stays in use', async () => {
    stage.serve(await release(keys().online, { version: 3, issued: inDays(2) }));
    await putClockForward(stage.driver, 3 * DAY_MS);
    expect(await stage.refresh()).toEqual({ kind: 'updated', version: 3 });
    await stage.driver.killBackground();
    for (const text of [await stage.reader.popup(), await stage.reader.options()])
      expect(text).toMatch(/clock is slow: it shows a day before/);
    await stage.expectInUse(3);
    const { told } = await stage.reader.checkNow();
    expect(told).toMatch(/dated in the future|there is no newer record/);
    await stage.expectInUse(3);
  });
});

function withSignatureOf(release: Release, other: Release): Release {
  const envelope = JSON.parse(Buffer.from(release.headBytes).toString());
  const { signatures } = JSON.parse(Buffer.from(other.headBytes).toString());
  return { ...release, headBytes: utf8(JSON.stringify({ ...envelope, signatures })) };
}
