import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { awkward, VERDICT } from './awkward/story.ts';
import { type Driver, launch, postponeChecks } from './driver/launch.ts';
import { untilPageSays } from './extension-page.ts';
import { type NewsServer, serveNews } from './news-server.ts';
import { PATIENCE_MS } from './patience.ts';
import { clickInSidebar, openSidebar, SIDEBAR, untilSidebarSays } from './sidebar.ts';

/**
 * Two hosts of the news site axios.com. Tests search the browser's profile for these names, to
 * find what a visit has left there.
 */
const [KEPT, SECRET] = ['kept.axios.com', 'secret.axios.com'];
/** A site that is not among the extension's news sites. */
const UNLISTED = 'secret.example.org';
const storyAt = (host: string) => ({
  ...awkward('private').page,
  url: `https://${host}/story.html`,
});

describe('private windows', () => {
  let profile: string;
  let driver: Driver;
  let news: NewsServer;
  let inPrivate: Page;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'still-banned-profile-'));
    news = await serveNews([KEPT, SECRET, UNLISTED].map(storyAt));
    const { hosts, ports } = news;
    const [program, extension] = [inject('program'), inject('extension')];
    driver = await launch({
      ...{ program, extension, hosts, ports, profile },
      ...{ visible: false, offline: true, allowsPrivate: true },
    });
    await postponeChecks(driver);
    inPrivate = await driver.newPrivatePage();
  });
  afterAll(async () => {
    await driver?.close();
    await news?.close();
    await rm(profile, { recursive: true, force: true });
  });

  const stored = () =>
    driver.inExtension(async (api) => JSON.stringify(await api.storage.local.get()), null);
  const inMemory = () =>
    driver.inExtension(async (api) => Object.keys(await api.storage.session.get()), null);
  async function goTo(page: Page, host: string): Promise<void> {
    await page.bringToFront();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(storyAt(host).url, { waitUntil: 'load' });
  }
  async function read(page: Page, host: string): Promise<void> {
    await goTo(page, host);
    await untilSidebarSays(driver, page, /./);
    await openSidebar(driver, page);
    await untilSidebarSays(driver, page, VERDICT);
  }
  /** Uses the sidebar's menu to hide the sidebar on the site of a page. */
  async function hideSite(page: Page): Promise<void> {
    await clickInSidebar(driver, page, '.menu-button');
    await clickInSidebar(driver, page, '.menu-list button');
  }
  async function hasNoSidebar(page: Page): Promise<void> {
    await page.waitForFunction('performance.now() > 1500', { polling: 100 });
    expect(await page.$(SIDEBAR)).toBeNull();
  }
  /** Opens the popup's page in a usual tab, with the content for the private tab. */
  async function privatePopup(): Promise<Page> {
    const tab = await driver.inExtension(
      async (api) => (await api.tabs.query({})).find(({ incognito }) => incognito)?.id,
      null,
    );
    return driver.openExtensionPage(`src/pages/popup/index.html?tab=${tab}`);
  }

  it('know what usual windows keep', async () => {
    const usual = await driver.newPage();
    await read(usual, KEPT);
    await hideSite(usual);
    await until(async () => (await stored()).includes(KEPT));
    await goTo(inPrivate, KEPT);
    await hasNoSidebar(inPrivate);
  });

  it('show the sidebar like others', async () => {
    await read(inPrivate, SECRET);
  });

  it('keep in memory what is chosen in them', async () => {
    await hideSite(inPrivate);
    await until(async () => (await inMemory()).includes('private:dismissals'));
    await goTo(inPrivate, SECRET);
    await hasNoSidebar(inPrivate);
    const popup = await privatePopup();
    await untilPageSays(popup, /This page is about a ban/);
    expect(await popup.$eval('[role=switch]', (one) => one.ariaChecked)).toBe('false');
    expect(await stored()).not.toContain(SECRET);
  });

  it('offer no permission that the browser would keep', async () => {
    await goTo(inPrivate, UNLISTED);
    const popup = await privatePopup();
    await untilPageSays(popup, /You can’t add sites in a private window/);
    const buttons = await popup.$$eval('main button', (all) => all.map((one) => one.textContent));
    expect(buttons).toEqual(['Check this page once']);
  });

  it('are explained in the options', async () => {
    const options = await driver.openExtensionPage('src/pages/options/index.html');
    const text = await untilPageSays(options, /private windows is kept in memory only/);
    expect(text).toContain(KEPT);
    expect(text).not.toContain(SECRET);
  });

  it('forget with the last of them what was chosen and read', async () => {
    await goTo(inPrivate, SECRET);
    await until(async () => (await inMemory()).some((key) => key.startsWith('private-tab:')));
    await inPrivate.close();
    await until(async () => !(await inMemory()).some((key) => key.startsWith('private')));
    inPrivate = await driver.newPrivatePage();
    await read(inPrivate, SECRET);
  });

  it('leave nothing in the profile', async () => {
    await hideSite(inPrivate);
    await until(async () => (await inMemory()).includes('private:dismissals'));
    await driver.close();
    const withKept = await filesWith(profile, KEPT);
    expect(withKept).toContainEqual(
      expect.stringMatching(/Local Extension Settings|moz-extension/),
    );
    expect(await filesWith(profile, SECRET)).toEqual([]);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`It did not come to ${holds}.`);
}

/**
 * Resolves to the paths of the files in a folder that contain `text`. Finds the text with one or
 * with two bytes per character (UTF-8 or UTF-16).
 */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    // Firefox's preferences are left out, because the driver itself writes the hosts of the tests
    // into them.
    .filter((entry) => entry.isFile() && !/^(user|prefs)\.js$/.test(entry.name))
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = await readFile(path);
      const forms = [Buffer.from(text), Buffer.from(text, 'utf16le')];
      return forms.some((form) => content.includes(form)) ? [path] : [];
    });
  return (await Promise.all(found)).flat();
}
