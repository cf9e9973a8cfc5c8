import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { awkward, VERDICT } from './awkward/story.ts';
import { openPopup, untilPageSays } from './extension-page.ts';
import { SIDEBAR, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const listed = awkward('listed').page;
/** A page on a site that is not among the extension's news sites. */
const unlisted = { ...awkward('unlisted').page, url: 'https://www.example.org/story.html' };
const other = { ...awkward('other').page, url: 'https://paper.example.net/story.html' };
const EVERY = ['https://*/*', 'http://*/*'];
const SITE = ['https://www.example.org/*', 'http://www.example.org/*'];
const stage = useStage([listed, unlisted, other]);
let opened: Page[] = [];

afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
  await stage.driver.inExtension(
    async (api, origins) => {
      // Removes one permission per call. If one call removed all of them, Chromium would also
      // remove the permission for the built-in news sites.
      for (const one of origins)
        if (await api.permissions.contains({ origins: [one] }))
          await api.permissions.remove({ origins: [one] });
      await api.storage.local.remove(['settings', 'dismissals']);
    },
    [...EVERY, ...SITE],
  );
});

async function open(url: string): Promise<Page> {
  const page = await stage.open(url);
  opened.push(page);
  return page;
}
/** Clicks the toolbar button, which lets the extension see the tab. Then opens the popup. */
async function popupOn(page: Page): Promise<Page> {
  await stage.driver.pressToolbarButton(page);
  const popup = await openPopup(stage.driver, page);
  opened.push(popup);
  await popup.bringToFront();
  return popup;
}
/** Clicks a button as the reader does. Browsers ask for a permission only after a real click. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., '${name}')])`);
  await button?.click();
}
const granted = () =>
  stage.driver.inExtension(async (api) => (await api.permissions.getAll()).origins ?? [], null);
/** Loads a page for which the permission has been granted, and expects the sidebar. */
async function answersLater(url: string): Promise<void> {
  await untilSidebarSays(stage.driver, await open(url), VERDICT);
}
/** Gives the page 1.5 s to settle, and expects that it then has no sidebar. */
async function hasNoSidebar(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction('performance.now() > 1500', { polling: 100 });
  expect(await page.$(SIDEBAR)).toBeNull();
}

describe('the popup on a site of no list', () => {
  it('runs on this site from now on, when the browser allows it', async () => {
    const page = await open(unlisted.url);
    const popup = await popupOn(page);
    await untilPageSays(popup, /Off on www\.example\.org/);
    await stage.driver.answerAsked('allow', SITE, () => press(popup, 'Always on this site'));
    await untilPageSays(popup, /about a ban/);
    await untilSidebarSays(stage.driver, page, VERDICT);
    expect(await granted()).toEqual(expect.arrayContaining(SITE));
    await answersLater(unlisted.url);
    await hasNoSidebar(await open(other.url));
  });
  it('runs on every site, when the browser allows it', async () => {
    const page = await open(unlisted.url);
    const popup = await popupOn(page);
    await untilPageSays(popup, /Off on www\.example\.org/);
    await stage.driver.answerAsked('allow', EVERY, () => press(popup, 'On every site'));
    await untilPageSays(popup, /about a ban/);
    await untilSidebarSays(stage.driver, page, VERDICT);
    await answersLater(other.url);
  });
  it.skipIf(inject('program').kind !== 'firefox')(
    'says so when the browser does not allow it, and runs nowhere else',
    async () => {
      const page = await open(unlisted.url);
      const popup = await popupOn(page);
      await untilPageSays(popup, /Off on www\.example\.org/);
      await stage.driver.answerAsked('refuse', EVERY, () => press(popup, 'On every site'));
      await untilPageSays(popup, /The browser did not allow it/);
      expect(await granted()).not.toEqual(expect.arrayContaining(EVERY));
      await hasNoSidebar(await open(other.url));
    },
  );
});
