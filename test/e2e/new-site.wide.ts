import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { awkward, VERDICT } from './awkward/story.ts';
import { openPopup, untilPageSays } from './extension-page.ts';
import { until } from './patience.ts';
import { SIDEBAR, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const SITE = 'https://*.example.org/*';
const storyAt = (host: string) => ({
  ...awkward('new-site').page,
  url: `https://${host}/story.html`,
});
const [story, sister] = [storyAt('www.example.org'), storyAt('news.example.org')];

const OFFER = /New on our list of news sites: www\.example\.org/;

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

describe('a site that an update has listed', () => {
  const stage = useStage([story, sister], withNewSite);

  /** Opens the popup for a page, and waits until it names the site. */
  async function popupOn(page: Page): Promise<{ popup: Page; text: string }> {
    const popup = await openPopup(stage.driver, page);
    await popup.bringToFront();
    return { popup, text: await untilPageSays(popup, /www\.example\.org/) };
  }

  /**
   * Opens the popup for a page, with the offer. The toolbar button briefly opens a popup, too,
   * which may use up the only offer. The extension then forgets the offer, and the popup is opened
   * again.
   */
  async function popupWithOffer(page: Page): Promise<Page> {
    await stage.driver.pressToolbarButton(page);
    return until(
      async () => {
        const { popup, text } = await popupOn(page);
        if (OFFER.test(text)) return popup;
        await popup.close();
        await stage.driver.inExtension((api) => api.storage.local.remove('offered-sites'), null);
        return undefined;
      },
      () => 'The popup offers no site.',
    );
  }

  it('is not read before the reader allows it, and the popup offers it once', async () => {
    const page = await stage.open(story.url);
    await page.waitForFunction('performance.now() > 1500', { polling: 100 });
    expect(await page.$(SIDEBAR)).toBeNull();
    const first = await popupWithOffer(page);
    await first.close();
    await stage.driver.pressToolbarButton(page);
    const { popup, text } = await popupOn(page);
    expect(text).toMatch(/Off on www\.example\.org/);
    expect(text).not.toMatch(OFFER);
    await popup.close();
  });

  it('is read with all its hosts once the reader accepts the offer', async () => {
    const page = await stage.open(story.url);
    const popup = await popupWithOffer(page);
    await stage.driver.answerAsked('allow', [SITE], async () => {
      const button = await popup.waitForSelector('.choices .main-choice');
      await button?.click();
    });
    await untilPageSays(popup, /about a ban/);
    await untilSidebarSays(stage.driver, await stage.open(sister.url), VERDICT);
  });
});
