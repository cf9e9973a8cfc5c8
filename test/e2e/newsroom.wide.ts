import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { generateKeys } from '../../src/cli/feed/publish-release.ts';
import { localDay } from '../../src/core/dates/local-day.ts';
import { axeFaults } from './axe.ts';
import { openPopup, pressButton, untilPageSays } from './extension-page.ts';
import {
  demonstrationEvent,
  type LocalFeed,
  publishOneMore,
  serveBundledRelease,
  startFeed,
} from './local-feed.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { NEWSROOM_EVENT, publishNewsroom } from './newsroom-feed.ts';
import { PATIENCE_MS } from './patience.ts';
import { sidebarText, unfoldedText, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const ARTICLE = featuredFixture().url;
const FROM = /from The Herald’s record/;
const VERDICT = /2020 order was blocked by a court/;
const day = localDay(Date.now());

/**
 * Browser with the usual build. It may send requests to loopback, because its default feed is
 * there. The newsroom's feed also runs on loopback, so adding it needs no further permission.
 */
const stage = useStage(fixturePages());
let herald: LocalFeed;
let options: Page | undefined;

beforeAll(async () => {
  await serveBundledRelease(inject('feed'), inject('extension'));
  herald = await startFeed();
  await publishNewsroom(herald, inject('extension'), day, 1);
});
afterAll(async () => {
  await herald.close();
  await serveBundledRelease(inject('feed'), inject('extension'));
});
afterEach(async () => {
  if (options && !options.isClosed()) await options.close();
});

async function openOptions(): Promise<Page> {
  const page = await stage.driver.openExtensionPage('src/pages/options/index.html');
  options = page;
  await untilPageSays(page, /Newsrooms’ records/);
  await page.bringToFront();
  return page;
}

/**
 * Fills in the form with the keyboard, starting at the address field, and submits it. Waits for the
 * question whether to add the feed.
 */
async function typeFeed(page: Page, key: string): Promise<void> {
  await page.focus('#feed-address');
  await page.keyboard.type(herald.url);
  await page.keyboard.press('Tab');
  await page.keyboard.type(key);
  await page.keyboard.press('Tab');
  await page.keyboard.type('The Herald');
  await page.keyboard.press('Enter');
  await untilPageSays(page, /Compare the fingerprint before you add this/);
}

/**
 * Answers yes to the question whether to add the feed. The question must have focus, so that the
 * next tab stop is the button that confirms.
 */
async function confirm(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const grouped = (id: string) => id.replace(/(.{4})(?=.)/g, '$1 ');

describe('a newsroom’s own record', () => {
  it('is refused, with the reason, when another key signed it; nothing of it is kept', async () => {
    const page = await openOptions();
    const other = await generateKeys();
    await typeFeed(page, other.publicKey);
    await untilPageSays(page, new RegExp(grouped(other.id)));
    await stage.photograph(page, 'newsroom-compare');
    await confirm(page);
    await untilPageSays(page, /Not added: The signature is wrong/);
    expect(await untilPageSays(page, /None added/)).not.toMatch(/Remove/);
    const kept = await stage.driver.inExtension(
      async (api) =>
        Object.keys(await api.storage.local.get(null)).filter((key) => key.startsWith('feed:')),
      null,
    );
    expect(kept).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe knows while the fingerprint is compared, %s',
    async (scheme) => {
      const page = await openOptions();
      await stage.driver.setColourScheme(page, scheme);
      await typeFeed(page, herald.key.publicKey);
      for (const width of [360, 768, 1440]) {
        await page.setViewport({ width, height: 900 });
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      }
      await stage.driver.setColourScheme(page, 'light');
    },
  );

  it('is added by keyboard once its fingerprint is confirmed, and shows in the open sidebar with its origin', async () => {
    const article = await stage.open(ARTICLE);
    await untilSidebarSays(stage.driver, article, VERDICT);
    const page = await openOptions();
    await typeFeed(page, herald.key.publicKey);
    await untilPageSays(page, new RegExp(grouped(herald.key.id)));
    expect(await sidebarText(stage.driver, article)).not.toMatch(FROM);
    await confirm(page);
    const text = await untilPageSays(page, /Added: The Herald/);
    expect(text).toMatch(/Measures: 0 · Events: 1/);
    for (const width of [1440, 768, 360]) {
      await page.setViewport({ width, height: 1400 });
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      await page.$eval('#feeds', (part) => part.scrollIntoView());
      await stage.photograph(page, `newsroom-added-${width}`);
    }
    await article.bringToFront();
    const shown = await untilSidebarSays(stage.driver, article, FROM);
    // In addition to the verdict, the sidebar shows the entry from the newsroom's record.
    expect(shown).toMatch(VERDICT);
    expect(await unfoldedText(stage.driver, article)).toContain(NEWSROOM_EVENT);
    await stage.photograph(article, 'newsroom-sidebar');
  });

  it('is named in the popup, on the record page, and stays when the default is refreshed and the background killed', async () => {
    const page = await openOptions();
    await publishOneMore(inject('feed'), demonstrationEvent(day, 6));
    await pressButton(page, 'Check now');
    await untilPageSays(page, /Updated: a newer record is now in use/);
    await stage.driver.killBackground();
    const article = await stage.open(ARTICLE);
    await untilSidebarSays(stage.driver, article, FROM);
    const popup = await openPopup(stage.driver, article);
    await untilPageSays(popup, FROM);
    const record = await stage.driver.openExtensionPage(
      'src/pages/record/index.html?app=wechat&place=US',
    );
    await untilPageSays(record, FROM);
    await Promise.all([popup.close(), record.close()]);
  });

  it('keeps its last good record when a forged one is served; the reader is told whose feed it was', async () => {
    await publishNewsroom(herald, inject('extension'), day, 2, await generateKeys());
    const page = await openOptions();
    await page.$eval('[aria-label="Check now: The Herald"]', (button) =>
      (button as HTMLElement).click(),
    );
    await untilPageSays(page, /The Herald: The signature is wrong/);
    await publishNewsroom(herald, inject('extension'), day, 2);
    const article = await stage.open(ARTICLE);
    await untilSidebarSays(stage.driver, article, FROM);
  });

  it('leaves the pages of the extension without a way to the network', async () => {
    const page = await openOptions();
    const blocked = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => false,
          () => true,
        ),
      `${herald.url}head.json`,
    );
    expect(blocked).toBe(true);
  });

  it('is removed after a second thought, and its entries with it, in the open sidebar too', async () => {
    const article = await stage.open(ARTICLE);
    await untilSidebarSays(stage.driver, article, FROM);
    const page = await openOptions();
    await page.focus('[aria-label="Remove: The Herald"]');
    await page.keyboard.press('Enter');
    await untilPageSays(page, /Remove The Herald’s record\?/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilPageSays(page, /Removed: The Herald/);
    const end = Date.now() + PATIENCE_MS;
    while (FROM.test((await sidebarText(stage.driver, article)) ?? '') && Date.now() < end)
      await new Promise((next) => setTimeout(next, 50));
    const text = await untilSidebarSays(stage.driver, article, VERDICT);
    expect(text).not.toMatch(FROM);
    expect(await unfoldedText(stage.driver, article)).not.toContain(NEWSROOM_EVENT);
  });
});
