import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { openPopup, untilPageSays } from './extension-page.ts';
import { fixturePages, readFixtures } from './news-pages.ts';
import { PATIENCE_MS } from './patience.ts';
import { clickInSidebar, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const fixtures = readFixtures();
const urlOf = (file: string) => fixtures.find((row) => row.file === file)?.url ?? '';
const WECHAT = urlOf('sputniknews-wechat-order.html');
const CULTURE = urlOf('theguardian-choir-culture.html');
const VERDICT = /2020 order was blocked by a court and revoked on 9 June 2021/;
const REPORT = 'src/pages/report/index.html';

const stage = useStage(fixturePages(fixtures));
let opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
  expect(stage.consoleErrors()).toEqual([]);
});

async function open(url: string): Promise<Page> {
  const page = await stage.open(url);
  opened.push(page);
  return page;
}
/**
 * Waits for the tab with the report, and closes it. Resolves to the path of the report's page in
 * the extension, so that the driver can open this page itself.
 */
async function reportTab(): Promise<string> {
  const find = (api: typeof chrome, path: string) =>
    api.tabs.query({}).then(async (tabs) => {
      const tab = tabs.find(({ url }) => url?.startsWith(api.runtime.getURL(path)));
      if (tab?.id === undefined) return '';
      await api.tabs.remove(tab.id);
      return tab.url?.slice(api.runtime.getURL('').length) ?? '';
    });
  for (let look = 0; look < 100; look += 1) {
    const path = await stage.driver.inExtension(find, REPORT);
    if (path) return path;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('No tab shows the report.');
}
async function show(path: string): Promise<Page> {
  const page = await stage.driver.openExtensionPage(path);
  opened.push(page);
  await page.waitForSelector('pre', { timeout: PATIENCE_MS });
  return page;
}
const textIn = (page: Page) => page.$eval('pre', (pre) => pre.textContent ?? '');

describe('an error report', () => {
  it('is opened by the sidebar, about its own page, without a word of it', async () => {
    const article = await open(WECHAT);
    await untilSidebarSays(stage.driver, article, VERDICT);
    await clickInSidebar(stage.driver, article, '.menu-button');
    await clickInSidebar(stage.driver, article, '.menu-list li:nth-child(3) button');
    const report = await show(await reportTab());
    const text = await textIn(report);
    expect(text).toMatch(VERDICT);
    expect(text).toMatch(/wechat US public; 2020-09-20: blocked since 2020-09-19 \(us-eo-13943, /);
    expect(text).toMatch(/\nrecord=\d+ bundled /);
    expect(text).not.toContain('sputniknews');
    for (const tick of await report.$$('input')) await tick.click();
    expect(await textIn(report)).toMatch(new RegExp(`^${WECHAT}\n> `));
  });
  it('is copied as it is shown, below the reader’s own words', async () => {
    const article = await open(WECHAT);
    await untilSidebarSays(stage.driver, article, VERDICT);
    const report = await show(`${REPORT}?tab=${await stage.driver.showTab(article)}`);
    await stage.driver.showTab(report);
    await report.type('textarea', 'The day is wrong.');
    await report.click('.copy button');
    await untilPageSays(report, /Copied\./);
    await report.$eval('textarea', (field) => {
      field.value = '';
      field.focus();
    });
    await report.keyboard.down('Control');
    await report.keyboard.press('v');
    await report.keyboard.up('Control');
    const pasted = await report.$eval('textarea', ({ value }) => value);
    expect(pasted.replace(/\r\n/g, '\n')).toBe(`The day is wrong.\n\n${await textIn(report)}`);
  });
  it('is reached from the popup of a page that was found to be about something else', async () => {
    const article = await open(CULTURE);
    const popup = await openPopup(stage.driver, article);
    opened.push(popup);
    await untilPageSays(popup, /doesn’t seem to be about a ban/);
    const path = await popup.$eval(
      'a[href*="report/"]',
      (link) => (link as HTMLAnchorElement).pathname,
    );
    const query = await popup.$eval(
      'a[href*="report/"]',
      (link) => (link as HTMLAnchorElement).search,
    );
    const report = await show(`${path.slice(1)}${query}`);
    expect(await textIn(report)).toMatch(/^This page doesn’t seem to be about a ban/);
    await report.click('input');
    expect(await textIn(report)).toMatch(new RegExp(`^${CULTURE}\nThis page doesn’t seem`));
  });
  it.each(['light', 'dark'] as const)(
    'has no fault that axe knows, %s, and fits 320 px',
    async (scheme) => {
      const article = await open(WECHAT);
      await untilSidebarSays(stage.driver, article, VERDICT);
      const report = await show(`${REPORT}?tab=${await stage.driver.showTab(article)}`);
      await stage.driver.showTab(report);
      await stage.driver.setColourScheme(report, scheme);
      for (const width of [320, 768]) {
        await report.setViewport({ width, height: 900 });
        expect(await axeFaults(report)).toEqual([]);
        expect(await report.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
          width,
        );
        await stage.photograph(report, `report-${width}-${scheme}`);
      }
      await stage.driver.setColourScheme(report, 'light');
    },
  );
});
