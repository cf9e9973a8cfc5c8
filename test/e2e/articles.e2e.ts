import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { badgeText } from './driver/launch.ts';
import { answersEachArticle } from './each-article.ts';
import { fixturePages, type NewsPage, readFixtures } from './news-pages.ts';
import { STRICT_POLICY } from './news-server.ts';
import { LOOK_EVERY_MS } from './patience.ts';
import { useSharedStage } from './shared-stage.ts';
import {
  clickInSidebar,
  SIDEBAR,
  sidebarText,
  unfoldedText,
  untilSidebarLeft,
  untilSidebarSays,
} from './sidebar.ts';

const fixtures = readFixtures();
const pages = fixturePages(fixtures);
const urlOf = (file: string) => fixtures.find((row) => row.file === file)?.url ?? '';
const copyOf = (file: string, url: string): NewsPage => {
  const original = pages.find((page) => page.url === urlOf(file));
  return { body: original?.body ?? '', url };
};

const WECHAT = urlOf('sputniknews-wechat-order.html');
const CULTURE = urlOf('theguardian-choir-culture.html');
const NO_APP = urlOf('reuters-plastic-no-app.html');
const SINGLE_PAGE = fixtures.find(({ spa }) => spa)?.url ?? '';
const STRICT = 'https://sputniknews.com/strict/court-pauses-wechat-download-order.html';

const stage = useSharedStage([
  ...pages,
  {
    ...copyOf('sputniknews-wechat-order.html', STRICT),
    headers: { 'content-security-policy': STRICT_POLICY },
  },
]);

/** Matches the verdict on WeChat, which is the beginning of the sidebar's text. */
const WECHAT_IS_OVER = /2020 order was blocked by a court and revoked on 9 June 2021/;

let opened: Page[] = [];
async function open(url: string): Promise<Page> {
  const page = await stage.open(url);
  opened.push(page);
  return page;
}
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
  expect(stage.consoleErrors()).toEqual([]);
});

/**
 * Waits until 1.5 s after navigation, when the extension's first checks are over. Polls with a
 * timer, because polling once per frame would make the browser draw every frame.
 */
const settled = (page: Page) =>
  page.waitForFunction('performance.now() > 1500', { polling: LOOK_EVERY_MS });

describe('an article about the WeChat order of 2020', () => {
  it('is answered beside it: then, now, and each change between, with sources', async () => {
    const page = await open(WECHAT);
    await untilSidebarSays(stage.driver, page, WECHAT_IS_OVER);
    const text = await unfoldedText(stage.driver, page);
    expect(text).toMatch(/Never took effect[\s:]+WeChat in the US/);
    expect(text).toMatch(/Then\s+blocked by a court\s+Now\s+ended/);
    expect(text).toContain('14034');
    expect(text).toContain('21 June 2021');
    expect(text).toMatch(/Since this article \(20 Sep 2020\)/);
    expect(text).toMatch(/TikTok in the US/);
    expect(text).toMatch(/Then\s+suspended\s+Now\s+ended/);
    expect(text).toMatch(/on 22 Jan 2026/i);
    expect(text).toMatch(/Government devices/i);
    expect(text).toMatch(/Up to date to \d+ \w+ 2026/);
  });
  it('is answered under the strictest content security policy too', async () => {
    const page = await open(STRICT);
    await untilSidebarSays(stage.driver, page, WECHAT_IS_OVER);
    const styled = await stage.driver.inShadow(
      page,
      SIDEBAR,
      (root) => root.host.matches(':popover-open') && root.host.getBoundingClientRect().width > 200,
      null,
    );
    expect(styled).toBe(true);
    // The page's own styles violate its content security policy, so the console contains errors
    // about them. None of the errors may come from the extension.
    expect(stage.consoleErrors().filter((line) => /extension:|still-banned/.test(line))).toEqual(
      [],
    );
  });
  it('hides nothing from the reader that the page could reach into', async () => {
    const page = await open(WECHAT);
    await untilSidebarSays(stage.driver, page, WECHAT_IS_OVER);
    expect(
      await page.evaluate((host) => document.querySelector(host)?.shadowRoot ?? null, SIDEBAR),
    ).toBeNull();
    expect(
      await page.evaluate(() => document.body.textContent?.includes('was revoked on 9 June 2021')),
    ).toBe(false);
  });
  it('collapses to a tab with the verdict and opens again by a click', async () => {
    const page = await open(WECHAT);
    await untilSidebarSays(stage.driver, page, WECHAT_IS_OVER);
    await clickInSidebar(stage.driver, page, '.collapse');
    const tab = await untilSidebarSays(stage.driver, page, /WeChat ban: never began/);
    expect(tab).not.toMatch(WECHAT_IS_OVER);
    await clickInSidebar(stage.driver, page, '.tab');
    await untilSidebarSays(stage.driver, page, WECHAT_IS_OVER);
    // Clicks inside the panel. A panel that the reader has used stays open on the next pages.
    await clickInSidebar(stage.driver, page, '.answer-heading');
    const next = await open(WECHAT);
    await untilSidebarSays(stage.driver, next, WECHAT_IS_OVER);
  });
});

describe('another kind of page', () => {
  it('has no sidebar and no badge, a culture story that names TikTok in every paragraph', async () => {
    const page = await open(CULTURE);
    await settled(page);
    expect(await page.$(SIDEBAR)).toBeNull();
    expect(await badgeText(stage.driver, await stage.driver.showTab(page))).toBe('');
  });
  it('costs nothing but the gate when it names no app: no message, no script, no trace', async () => {
    await stage.driver.killBackground();
    const page = await open(NO_APP);
    await settled(page);
    expect(await stage.driver.isBackgroundAlive()).toBe(false);
    expect(await page.$(SIDEBAR)).toBeNull();
    const remembered = await stage.driver.inExtension(
      async (api) => Object.keys(await api.storage.session.get(null)),
      null,
    );
    const tab = await stage.driver.showTab(page);
    expect(remembered).not.toContain(`tab:${tab}`);
  });
});

describe('each fixture article', () => {
  answersEachArticle(stage, 'as-tab');
});

describe('the badge', () => {
  it('belongs to its tab', async () => {
    const article = await open(WECHAT);
    await untilSidebarSays(stage.driver, article, WECHAT_IS_OVER);
    const other = await open(NO_APP);
    expect(await badgeText(stage.driver, await stage.driver.showTab(other))).toBe('');
    expect(await badgeText(stage.driver, await stage.driver.showTab(article))).toBe('≠');
  });
});

describe('navigation without a load', () => {
  it('brings the sidebar to the article, takes it from the next, and brings it back', async () => {
    const page = await open(SINGLE_PAGE);
    const follow = (link: string) => page.click(`#to-${link}`);
    await follow('ban');
    await untilSidebarSays(stage.driver, page, /The 2023 law was blocked by a court/);
    const tab = await stage.driver.showTab(page);
    expect(await badgeText(stage.driver, tab)).not.toBe('');
    await follow('culture');
    await untilSidebarLeft(page);
    await expect.poll(() => badgeText(stage.driver, tab)).toBe('');
    await page.evaluate('history.back()');
    await untilSidebarSays(stage.driver, page, /The 2023 law was blocked by a court/);
  });
});

describe('a background that the browser killed', () => {
  it('wakes for the next article', async () => {
    await stage.driver.killBackground();
    expect(await stage.driver.isBackgroundAlive()).toBe(false);
    const page = await open(WECHAT);
    await untilSidebarSays(stage.driver, page, WECHAT_IS_OVER);
    expect(await stage.driver.isBackgroundAlive()).toBe(true);
  });
  it('still knows what the sidebar asks for that was judged before', async () => {
    const page = await open(WECHAT);
    await untilSidebarSays(stage.driver, page, WECHAT_IS_OVER);
    const tab = await stage.driver.showTab(page);
    await stage.driver.killBackground();
    await askAgain(tab);
    await expect.poll(() => stage.driver.isBackgroundAlive()).toBe(true);
    // A background script that had forgotten the page would remove the sidebar.
    await settled(page);
    expect(await sidebarText(stage.driver, page)).toMatch(WECHAT_IS_OVER);
  });
});

/** Injects the sidebar's script into the tab again, as the background script would. */
async function askAgain(tabId: number): Promise<void> {
  const files = readdirSync(inject('extension'), { recursive: true, encoding: 'utf8' });
  const file = files.find((name) => /sidebar\.iife\.js$/.test(name));
  await stage.driver.inExtension(
    async (api, { tab, script }) => {
      await api.scripting.executeScript({ target: { tabId: tab }, files: [script] });
    },
    { tab: tabId, script: `/${file}` },
  );
}
