import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { awkward, VERDICT } from './awkward/story.ts';
import { openPopup, untilPageSays } from './extension-page.ts';
import { SIDEBAR, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const SITE = 'https://*.example.org/*';
const storyAt = (host: string) => ({
  ...awkward('new-site').page,
  url: `https://${host}/story.html`,
});
const [story, sister] = [storyAt('www.example.org'), storyAt('news.example.org')];

let extension = '';
afterAll(() => rm(extension, { recursive: true, force: true }));

/**
 * Copies the built extension, and adds the site `SITE` to the manifest of the copy, as an update
 * might. The copy may ask for permission to access this site, but does not have the permission
 * yet. Resolves to the folder of the copy.
 */
async function withNewSite(): Promise<string> {
  extension = await mkdtemp(join(tmpdir(), 'still-banned-new-site-'));
  await cp(inject('extension'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.optional_host_permissions.push(SITE);
  await writeFile(file, JSON.stringify(manifest));
  return extension;
}

/**
 * Deletes the stored offers. The toolbar button briefly opens a popup too, which may use up the
 * only offer, so this waits until that popup is gone. Runs in a page of the extension.
 */
async function forgetOffers(api: typeof chrome): Promise<void> {
  while (api.extension.getViews({ type: 'popup' }).length > 0)
    await new Promise((next) => setTimeout(next, 50));
  await api.storage.local.remove('offered-sites');
}

describe('a site that an update has listed', () => {
  const stage = useStage([story, sister], withNewSite);

  /**
   * Opens the popup for a page. With `isFirst`, the extension forgets all earlier offers before
   * that.
   */
  async function popupOn(page: Page, { isFirst = false } = {}): Promise<Page> {
    await stage.driver.pressToolbarButton(page);
    if (isFirst) await stage.driver.inExtension(forgetOffers, null);
    const popup = await openPopup(stage.driver, page);
    await popup.bringToFront();
    return popup;
  }

  it('is not read before the reader allows it, and the popup offers it once', async () => {
    const page = await stage.open(story.url);
    await page.waitForFunction('performance.now() > 1500', { polling: 100 });
    expect(await page.$(SIDEBAR)).toBeNull();
    const first = await popupOn(page, { isFirst: true });
    await untilPageSays(first, /New on our list of news sites: www\.example\.org/);
    await first.close();
    const second = await popupOn(page);
    const text = await untilPageSays(second, /Off on www\.example\.org/);
    expect(text).not.toMatch(/New on our list/);
    await second.close();
  });

  it('is read with all its hosts once the reader accepts the offer', async () => {
    const page = await stage.open(story.url);
    const popup = await popupOn(page, { isFirst: true });
    await untilPageSays(popup, /New on our list of news sites/);
    await stage.driver.answerAsked('allow', [SITE], async () => {
      const button = await popup.waitForSelector('.choices .main-choice');
      await button?.click();
    });
    await untilPageSays(popup, /about a ban/);
    await untilSidebarSays(stage.driver, await stage.open(sister.url), VERDICT);
  });
});
