import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { generateKeys } from '../../src/cli/feed/publish-release.ts';
import { localDay } from '../../src/core/dates/local-day.ts';
import { type Driver, launch } from './driver/launch.ts';
import { untilPageSays } from './extension-page.ts';
import type { NewsPage } from './news-pages.ts';
import { type NewsServer, serveNews } from './news-server.ts';
import { publishNewsroom } from './newsroom-feed.ts';

const HOST = 'feed.herald.example';
const PATTERN = `https://${HOST}/*`;

/**
 * When a reader adds a feed, the browser asks for permission for its host. These tests run only in
 * Firefox, which has a setting that grants the permission without a prompt.
 */
describe.runIf(inject('program').kind === 'firefox')('the host of a newsroom’s feed', () => {
  let driver: Driver;
  let news: NewsServer;
  let folder: string;
  let publicKey: string;

  beforeAll(async () => {
    const extension = inject('extension');
    folder = await mkdtemp(join(tmpdir(), 'still-banned-herald-'));
    const key = await generateKeys();
    publicKey = key.publicKey;
    await publishNewsroom({ folder, key }, extension, localDay(Date.now()), 1);
    news = await serveNews(await pagesOf(folder));
    const { hosts, ports } = news;
    const program = inject('program');
    driver = await launch({
      program,
      extension,
      hosts,
      ports,
      visible: false,
      offline: true,
      grantsAll: true,
    });
  });
  afterAll(async () => {
    await driver?.close();
    await news?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const granted = () =>
    driver.inExtension(async (api) => (await api.permissions.getAll()).origins ?? [], null);

  it('is granted by the click that confirms the fingerprint, and no site for that', async () => {
    expect(await granted()).not.toContain(PATTERN);
    const page = await openOptions();
    await page.type('#feed-address', `https://${HOST}/`);
    await page.type('#feed-key', publicKey);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilPageSays(page, /Compare the fingerprint/);
    expect(await granted()).not.toContain(PATTERN);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // The page lists the feed by its host, because the feed has no name.
    await untilPageSays(page, new RegExp(`Added: ${HOST}`));
    expect(await granted()).toContain(PATTERN);
    expect(await untilPageSays(page, /Sites you added/)).toMatch(/Sites you added\s+None/);
    const registered = (api: typeof chrome) => api.scripting.getRegisteredContentScripts();
    expect(await driver.inExtension(registered, null)).toEqual([]);
    await page.close();
  });

  it('is given back when the feed is removed', async () => {
    const page = await openOptions();
    await page.focus(`[aria-label="Remove: ${HOST}"]`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilPageSays(page, new RegExp(`Removed: ${HOST}`));
    expect(await granted()).not.toContain(PATTERN);
    await page.close();
  });

  it('is given back when the feed is refused', async () => {
    const page = await openOptions();
    await page.type('#feed-address', `https://${HOST}/`);
    await page.type('#feed-key', (await generateKeys()).publicKey);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilPageSays(page, /Compare the fingerprint/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilPageSays(page, /Not added: The signature is wrong/);
    expect(await granted()).not.toContain(PATTERN);
    await page.close();
  });

  async function openOptions(): Promise<Page> {
    const page = await driver.openExtensionPage('src/pages/options/index.html');
    await untilPageSays(page, /Newsrooms’ records/);
    await page.bringToFront();
    return page;
  }
});

/** Returns the files of the feed as pages at the feed's host. */
async function pagesOf(folder: string): Promise<NewsPage[]> {
  return Promise.all(
    (await readdir(folder)).map(async (name) => ({
      url: `https://${HOST}/${name}`,
      body: new Uint8Array(await readFile(join(folder, name))),
      type: 'application/json',
    })),
  );
}
