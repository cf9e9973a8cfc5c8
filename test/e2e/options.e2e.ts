import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { localDay } from '../../src/core/dates/local-day.ts';
import { axeFaults } from './axe.ts';
import { openOptionsPage, openPopup, pressButton, untilPageSays } from './extension-page.ts';
import { demonstrationEvent, publishOneMore, serveBundledRelease } from './local-feed.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { PATIENCE_MS } from './patience.ts';
import { useSharedStage } from './shared-stage.ts';
import {
  clickInSidebar,
  inSidebar,
  SIDEBAR,
  unfoldedText,
  untilSidebarLeft,
  untilSidebarSays,
} from './sidebar.ts';

const ARTICLE = featuredFixture().url;
const OPEN = /2020 order was blocked by a court/;
const TAB = /WeChat ban: never began/;
const WIDTHS = [360, 768, 1440];
const day = localDay(Date.now());

const stage = useSharedStage(fixturePages());
let opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
  await stage.driver.inExtension(
    (api) => api.storage.local.remove(['settings', 'dismissals']),
    null,
  );
});
afterAll(() => serveBundledRelease(inject('feed'), inject('extension')));

async function openOptions(): Promise<Page> {
  const page = await openOptionsPage(stage.driver);
  opened.push(page);
  return page;
}
async function openArticle(says: RegExp): Promise<Page> {
  const page = await stage.open(ARTICLE);
  opened.push(page);
  await untilSidebarSays(stage.driver, page, says);
  return page;
}
/** Clicks the first element that matches the selector. */
const click = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());
/** Chooses how the sidebar opens, and waits until the choice is stored. */
async function choose(page: Page, opening: string): Promise<void> {
  await click(page, `input[value="${opening}"]`);
  const stored = () => stage.driver.inExtension((api) => api.storage.local.get('settings'), null);
  await expect.poll(stored).toMatchObject({ settings: { opening } });
}
/**
 * Option for puppeteer's `waitForFunction`: the condition is checked every 100 ms. By default, it
 * is checked once per rendered frame, and a tab in the background renders no frames.
 */
const BY_CLOCK = { polling: 100 };
/** Reloads a page and gives it 1.5 s to settle. */
async function reload(page: Page): Promise<void> {
  await page.bringToFront();
  await page.reload();
  await page.waitForFunction('performance.now() > 1500', BY_CLOCK);
}

describe('the options page', () => {
  it.each(['light', 'dark'] as const)(
    'has no fault that axe knows, %s, at any width',
    async (scheme) => {
      const page = await openOptions();
      await stage.driver.setColourScheme(page, scheme);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        expect(await axeFaults(page)).toEqual([]);
        const used = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(used).toBeLessThanOrEqual(width);
      }
      await stage.driver.setColourScheme(page, 'light');
    },
  );
  it('would have its faults seen: one that is put in is found', async () => {
    const page = await openOptions();
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect(await axeFaults(page)).toEqual([expect.stringMatching(/^button-name/)]);
  });
  it('is what the browser opens as options, and the popup leads to it', async () => {
    const page = await openArticle(OPEN);
    const popup = await openPopup(stage.driver, page);
    opened.push(popup);
    await untilPageSays(popup, /Options/);
    const link = await popup.$eval(
      '.record-link a:last-child',
      (anchor) => (anchor as HTMLAnchorElement).href,
    );
    const declared = await stage.driver.inExtension(
      (api) => api.runtime.getURL(api.runtime.getManifest().options_ui?.page ?? ''),
      null,
    );
    expect(link).toBe(declared);
  });
  it('says which sites are built in, and what is hidden nowhere', async () => {
    const text = await untilPageSays(await openOptions(), /not hidden anywhere/);
    expect(text).toMatch(/\d{3} news sites are built in/);
    expect(text).not.toMatch(/lets it run on/);
  });
});

describe('where it runs', () => {
  const EVERY = ['https://*/*', 'http://*/*'];
  const granted = () =>
    stage.driver.inExtension(async (api) => (await api.permissions.getAll()).origins ?? [], null);
  const marked = (page: Page) =>
    page.$eval('#sites [aria-checked=true]', (way) => (way as HTMLButtonElement).value);
  const until = (page: Page, way: string) =>
    page.waitForSelector(`#sites [aria-checked=true][value=${way}]`, { timeout: PATIENCE_MS });

  it('is chosen by keyboard: only when asked, in the open page at once; the popup says so and leads back', async () => {
    const article = await openArticle(OPEN);
    const options = await openOptions();
    await options.bringToFront();
    expect(await marked(options)).toBe('listed');
    await options.focus('#sites [aria-checked=true]');
    await options.keyboard.press('ArrowUp');
    expect(await marked(options)).toBe('listed');
    await options.keyboard.press('Enter');
    await until(options, 'asked');
    expect(await axeFaults(options)).toEqual([]);
    await untilSidebarLeft(article);
    await reload(article);
    expect(await article.$(SIDEBAR)).toBeNull();
    const popup = await openPopup(stage.driver, article);
    opened.push(popup);
    await untilPageSays(popup, /Only when I ask/);
    await untilPageSays(popup, /about a ban/);
    expect(await axeFaults(popup)).toEqual([]);
    await popup.bringToFront();
    await popup.click('.run-mode button');
    await untilPageSays(popup, /Where it runs\s+On news sites/);
    await options.bringToFront();
    await options.evaluate(() => dispatchEvent(new Event('focus')));
    await until(options, 'listed');
    await openArticle(OPEN);
  });
  // Runs only in Firefox. In Chromium, giving back the permission for every site also withdraws
  // the permission for the news sites. The extension must then ask for that permission again, and
  // no driver can press the buttons of Chromium's prompt.
  const givesBack = inject('program').kind === 'firefox' ? it : it.skip;
  givesBack(
    'is every site once the browser allows it; the popup gives the permission back',
    async () => {
      const article = await openArticle(OPEN);
      const options = await openOptions();
      await stage.driver.answerAsked('allow', EVERY, async () => {
        await options.bringToFront();
        await options.click('#sites [value=every]');
      });
      await until(options, 'every');
      expect(await granted()).toEqual(expect.arrayContaining(EVERY));
      const popup = await openPopup(stage.driver, article);
      opened.push(popup);
      await untilPageSays(popup, /Where it runs\s+On every site/);
      await popup.bringToFront();
      await popup.click('.run-mode button');
      await untilPageSays(popup, /Where it runs\s+On news sites/);
      expect(await granted()).not.toContain(EVERY[0]);
      const packaged = (api: typeof chrome) =>
        api.permissions.contains({ origins: api.runtime.getManifest().host_permissions ?? [] });
      expect(await stage.driver.inExtension(packaged, null)).toBe(true);
      await openArticle(OPEN);
      await options.bringToFront();
      await until(options, 'listed');
    },
  );
});

describe('how the sidebar comes', () => {
  it('is remembered: collapsed on one page, a tab on the next, and open once the panel was used', async () => {
    const first = await openArticle(OPEN);
    await clickInSidebar(stage.driver, first, '.collapse');
    await untilSidebarSays(stage.driver, first, TAB);
    const second = await openArticle(TAB);
    await clickInSidebar(stage.driver, second, '.tab');
    await untilSidebarSays(stage.driver, second, OPEN);
    // On the second page, the reader opened the panel but did not use it, so the third page shows
    // only the tab. Opening does not count as use, because a page could fake the click on the tab.
    const third = await openArticle(TAB);
    await clickInSidebar(stage.driver, third, '.tab');
    await untilSidebarSays(stage.driver, third, OPEN);
    await clickInSidebar(stage.driver, third, '.answer-heading');
    await openArticle(OPEN);
  });
  it('is chosen: only as a tab, in the open page at once', async () => {
    const page = await openArticle(OPEN);
    const options = await openOptions();
    await choose(options, 'as-tab');
    expect(await untilSidebarSays(stage.driver, page, TAB)).not.toMatch(OPEN);
    await choose(options, 'by-itself');
    await untilSidebarSays(stage.driver, page, OPEN);
  });
  it('is chosen: never by itself; the button still opens it', async () => {
    const page = await openArticle(OPEN);
    const options = await openOptions();
    await choose(options, 'never');
    await untilSidebarLeft(page);
    await reload(page);
    expect(await page.$(SIDEBAR)).toBeNull();
    const popup = await openPopup(stage.driver, page);
    await untilPageSays(popup, /This page is about a ban/);
    await pressButton(popup, 'Open the sidebar');
    await untilSidebarSays(stage.driver, page, OPEN);
    await choose(options, 'by-itself');
  });
  it('opens with the focus in it when it is asked for, and Esc collapses it', async () => {
    const page = await openArticle(OPEN);
    await clickInSidebar(stage.driver, page, '.collapse');
    await untilSidebarSays(stage.driver, page, TAB);
    const tabId = await stage.driver.showTab(page);
    // Sends the shortcut's command to the tab. Keys that a driver presses do not reach browser
    // shortcuts.
    const ask = (api: typeof chrome, tab: number) =>
      api.runtime.sendMessage({ kind: 'open-sidebar', tabId: tab });
    expect(await stage.driver.inExtension(ask, tabId)).toEqual({ opened: true });
    await untilSidebarSays(stage.driver, page, OPEN);
    await page.bringToFront();
    const focused = () =>
      inSidebar(stage.driver, page, (root) => root.activeElement?.className ?? '', null);
    expect(await focused()).toBe('answer-heading');
    await page.keyboard.press('Escape');
    await untilSidebarSays(stage.driver, page, TAB);
  });
  it('has keys that the browser knows', async () => {
    const shortcut = await stage.driver.inExtension(
      async (api) =>
        (await api.commands.getAll()).find(({ name }) => name === 'open-sidebar')?.shortcut,
      null,
    );
    expect(shortcut).toMatch(/^Alt\+Shift\+J$/);
    await untilPageSays(await openOptions(), /Alt\+Shift\+J\s+opens the sidebar/);
  });
});

describe('my places', () => {
  it('are told in the open sidebar, folded', async () => {
    const page = await openArticle(OPEN);
    const options = await openOptions();
    await options.select('#place', 'IN');
    await click(options, '.add-place button');
    await untilPageSays(options, /India\s+Remove/);
    await untilSidebarSays(stage.driver, page, /Your places/);
    // Brings the page to the front, because animations never end on a page behind another one.
    await page.bringToFront();
    expect(await unfoldedText(stage.driver, page)).toMatch(/WeChat · India[\s\S]*TikTok · India/i);
  });
});

describe('what the reader hid', () => {
  it('is listed, and shows again in the open tab', async () => {
    const page = await openArticle(OPEN);
    await clickInSidebar(stage.driver, page, '.menu-button');
    await clickInSidebar(stage.driver, page, '.menu-list button');
    // On a busy machine, a reload right after the click could come before the choice is stored.
    await untilSidebarSays(stage.driver, page, /Undo/);
    // Reloads the page. This also ends the time in which the reader can undo the choice.
    await reload(page);
    const options = await openOptions();
    await untilPageSays(options, /sputniknews\.com\s+Show again/);
    await click(options, '#hidden .entries button');
    await untilPageSays(options, /The sidebar is shown again: .*sputniknews\.com/);
    await untilSidebarSays(stage.driver, page, OPEN);
  });
});

describe('the record', () => {
  it('is checked now, with the outcome and a line in the table; then the bundled one is used again', async () => {
    await serveBundledRelease(inject('feed'), inject('extension'));
    const page = await openArticle(OPEN);
    const options = await openOptions();
    await publishOneMore(inject('feed'), demonstrationEvent(day, 5));
    await pressButton(options, 'Check now');
    await untilPageSays(options, /Updated: a newer record is now in use/);
    await untilSidebarSays(stage.driver, page, /Demonstration 5/);
    await click(options, '.attempts summary');
    await untilPageSays(options, /you\s+updated to version \d+/);
    await pressButton(options, 'Go back to the bundled record');
    await untilPageSays(options, /The bundled record is in use/);
    expect(await untilPageSays(options, /bundled with the extension/)).not.toMatch(/from the feed/);
    // The sidebar is updated after the options.
    await untilSidebarSays(stage.driver, page, /^(?!.*Demonstration 5).*WeChat in the US/s);
  });
});

describe('delete everything', () => {
  it('leaves nothing in storage, and the options as on the first day', async () => {
    const options = await openOptions();
    await choose(options, 'as-tab');
    await pressButton(options, 'Delete everything');
    await pressButton(options, 'Delete');
    const text = await untilPageSays(options, /Deleted\. Everything is as it was on the first day/);
    expect(text).toMatch(/No place chosen/);
    expect(
      await options.$eval(
        'input[value="by-itself"]',
        (input) => (input as HTMLInputElement).checked,
      ),
    ).toBe(true);
    const kept = await stage.driver.inExtension(
      async (api) => Object.keys(await api.storage.local.get(null)),
      null,
    );
    expect(kept).toEqual([]);
  });
});
