import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { authoriseKeys, generateKeys, signHead } from '../../src/cli/feed/publish-release.ts';
import { body, status } from '../background/feeds/feed-fixture.ts';
import { openOptionsPage, pressButton, untilPageSays } from '../e2e/extension-page.ts';
import { FEED_URL } from './fault-server.ts';
import { inDays, release } from './releases.ts';
import { useFeedStage } from './stage.ts';

const stage = useFeedStage();
const keys = () => inject('feedKeys');
/** Formats a key's id in groups of four characters, as the extension's pages do. */
const fingerprint = ({ id }: { id: string }) => id.replace(/(.{4})(?=.)/g, '$1 ');

let opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
});

async function openOptions(): Promise<Page> {
  const page = await openOptionsPage(stage.driver);
  opened.push(page);
  return page;
}

describe('the options page', () => {
  it('says the address, and the fingerprint of each key in use', async () => {
    const text = await stage.reader.options();
    expect(text).toMatch(new RegExp(`Feed\\s+${FEED_URL}`));
    expect(text).toContain(fingerprint(keys().online));
    expect(text).toContain(fingerprint(keys().root));
  });

  it('says another fingerprint once the root has named another key', async () => {
    const fresh = await generateKeys();
    const authorisation = await authoriseKeys(keys().root, {
      version: 1,
      issued: inDays(0),
      keys: [fresh],
    });
    const { head, recordBytes } = await release(fresh, { version: 3 });
    stage.serve({ head, recordBytes, headBytes: await signHead(head, fresh, authorisation) });
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    const text = await stage.reader.options();
    expect(text).toContain(fingerprint(fresh));
    expect(text).toContain(fingerprint(keys().root));
    expect(text).not.toContain(fingerprint(keys().online));
    await stage.expectInUse(3);
  });

  it('lists the versions kept: the one in use, the last good one before it, and the bundled one', async () => {
    for (const version of [3, 4]) {
      stage.serve(await release(keys().online, { version }));
      expect(await stage.refresh()).toEqual({ kind: 'updated', version });
    }
    const text = await stage.reader.options();
    const list = /Versions kept\s+([\s\S]*?)\n\s*Next check/.exec(text)?.[1] ?? text;
    expect(list.match(/\d+, (from the feed|bundled with the extension)/g)).toEqual([
      '4, from the feed',
      '3, from the feed',
      '1, bundled with the extension',
    ]);
    await stage.expectInUse(4);
  });

  it('lists the last 50 attempts and no more, each with outcome and reason', async () => {
    stage.feed.answers.set('head', status(404));
    for (let attempt = 0; attempt < 25; attempt++) await stage.refresh();
    stage.feed.answers.set('head', body('<p>Sign in</p>'));
    for (let attempt = 0; attempt < 23; attempt++) await stage.refresh();
    stage.feed.answers.clear();
    expect(await stage.refresh()).toEqual({ kind: 'unchanged' });
    stage.serve(stage.third);
    expect(await stage.refresh()).toEqual({ kind: 'updated', version: 3 });
    const text = await stage.reader.options();
    // The page lists the last 50 checks, so the oldest one, the update to version 2, is no longer
    // in the list.
    const lines = text.split('\n').filter((line) => /\t(you|schedule)\t/.test(line));
    const outcomes = lines.map((line) => line.split('\t').slice(2).join(' ').trim());
    expect(outcomes).toEqual([
      'you updated to version 3',
      'you nothing newer',
      ...Array(23).fill(
        'you failed A web page came back instead of a record. Does this network ask you to sign in first? (web-page: The release head is a web page.)',
      ),
      ...Array(25).fill(
        'you failed There is no record at the feed’s address. (not-found: The feed answered with status 404.)',
      ),
    ]);
    await stage.expectInUse(3);
  });

  it('checks now, and says so as long as it lasts; a second press asks nobody again', async () => {
    stage.serve(stage.third);
    let goOn = () => {};
    stage.feed.answers.set('head', (_, response) => {
      goOn = () => response.end(stage.third.headBytes);
    });
    const options = await openOptions();
    await pressButton(options, 'Check now');
    await untilPageSays(options, /Asking for a newer record/);
    const isBusy = () =>
      options.evaluate(
        () =>
          [...document.querySelectorAll('button')]
            .find((one) => one.textContent?.trim() === 'Check now')
            ?.getAttribute('aria-disabled') === 'true',
      );
    expect(await isBusy()).toBe(true);
    await pressButton(options, 'Check now');
    await new Promise((next) => setTimeout(next, 300));
    await untilPageSays(options, /Asking for a newer record/);
    goOn();
    const text = await untilPageSays(options, /Updated: a newer record is now in use/);
    expect(text).not.toMatch(/Asking for a newer record/);
    expect(text).toMatch(/Version in use\s+3, from the feed/);
    expect(await isBusy()).toBe(false);
    expect(stage.feed.requests.map(({ path }) => path)).toHaveLength(2);
    await stage.expectInUse(3);
  });

  it('goes back to the bundled record; the next check brings the feed’s again', async () => {
    const options = await openOptions();
    await pressButton(options, 'Go back to the bundled record');
    const text = await untilPageSays(options, /The bundled record is in use/);
    expect(text).toMatch(/Version in use\s+1, bundled with the extension/);
    expect(text).not.toMatch(/\d, from the feed|Go back to the bundled record/);
    await stage.driver.killBackground();
    await stage.expectInUse(1, 'bundled');
    expect(await stage.reader.popup()).toMatch(/Record issued on/);
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(2);
  });

  it('exports diagnostics without anything about the reader’s pages', async () => {
    const secret = 'secret.example';
    await stage.driver.inExtension(async (api, host) => {
      await api.storage.local.set({ dismissals: { everywhere: false, sites: [host] } });
      await api.runtime.sendMessage({ kind: 'change-settings', places: ['IN'] });
    }, secret);
    stage.feed.answers.set('head', status(404));
    await stage.refresh();
    const options = await openOptions();
    await untilPageSays(options, new RegExp(secret));
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        (globalThis as unknown as { saved: Promise<string> }).saved = file.text();
        return make.call(URL, file);
      };
    });
    await pressButton(options, 'Export diagnostics');
    const text = await options.evaluate(
      () => (globalThis as unknown as { saved: Promise<string> }).saved,
    );
    const saved = JSON.parse(text);
    expect(saved).toMatchObject({
      feedAddress: FEED_URL,
      keys: [{ id: keys().root.id }, { id: keys().online.id }],
      kept: [
        { version: 2, from: 'feed' },
        { version: 1, from: 'bundled' },
      ],
      record: { kind: 'loaded', provenance: { version: 2, failure: { reason: 'not-found' } } },
      attempts: [{ outcome: { kind: 'failed' } }, { outcome: { kind: 'updated', version: 2 } }],
    });
    expect(Object.keys(saved).toSorted()).toEqual([
      'addedFeeds',
      'attempts',
      'feedAddress',
      'hasFetched',
      'kept',
      'keys',
      'madeAt',
      'nextCheck',
      'policyFaults',
      'record',
      'userAgent',
      'version',
    ]);
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/"places"|"IN"|dismissals|hidden|settings/);
  });
});
