import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/setup/command.mjs';
import { openPopup, untilPageSays } from './extension-page.ts';
import { fixturePages, readFixtures } from './news-pages.ts';
import { PATIENCE_MS } from './patience.ts';
import { clickInSidebar, inSidebar, untilSidebarLeft, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const fixtures = readFixtures();
const addressOf = (name: string) =>
  fixtures.find(({ file }) => file === `${name}.html`)?.url ?? `no page ${name}`;
const ORDERS = addressOf('sputniknews-wechat-order');
const MONTANA = addressOf('montanafreepress-molloy');
const MINORS = addressOf('theguardian-under-16-laws');
const OTHER_STORY = addressOf('theguardian-choir-culture');
/** Address of a copy of the article `ORDERS`. Its site is not among the extension's news sites. */
const UNLISTED = 'https://www.example.org/story.html';
const orders = fixturePages(fixtures).find(({ url }) => url === ORDERS);

const stage = useStage([...fixturePages(fixtures), { url: UNLISTED, body: orders?.body ?? '' }]);
let opened: Page[] = [];
let clicks = 0;
const counts: string[] = [];

afterEach(async () => {
  await Promise.all(opened.map((page) => page.close().catch(() => {})));
  opened = [];
  await stage.driver.inExtension((api) => api.storage.local.remove('dismissals'), null);
});
afterAll(() => {
  const text = `${counts.join('\n')}\n`;
  const folder = join(ROOT, 'out', 'e2e');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `tasks-${stage.driver.kind}.txt`), text);
  process.stdout.write(text);
});

/** Opens an article and waits for its answer. The count of clicks starts again at 0. */
async function arriveAt(url: string, says: RegExp): Promise<Page> {
  clicks = 0;
  const page = await stage.open(url);
  opened.push(page);
  await page.setViewport({ width: 1440, height: 900 });
  await page.bringToFront();
  await untilSidebarSays(stage.driver, page, says);
  return page;
}
/** Ends a task: records how many clicks it took, and expects at most `most`. */
function done(task: string, most: number): void {
  counts.push(`${task}: ${clicks} (at most ${most})`);
  expect(clicks, task).toBeLessThanOrEqual(most);
}
async function clickInPanel(page: Page, selector: string): Promise<void> {
  clicks += 1;
  await clickInSidebar(stage.driver, page, selector);
}
/**
 * Presses the toolbar button. Then opens the popup's page in a tab of its own, and resolves to this
 * tab.
 */
async function pressToolbar(page: Page): Promise<Page> {
  clicks += 1;
  await stage.driver.pressToolbarButton(page);
  const popup = await openPopup(stage.driver, page);
  opened.push(popup);
  return popup;
}
async function clickIn(page: Page, selector: string): Promise<void> {
  clicks += 1;
  await page.bringToFront();
  const element = await page.waitForSelector(selector, { timeout: PATIENCE_MS });
  await element?.click();
}
/** Pastes the content of the clipboard into a page, and resolves to the pasted text. */
async function pasted(): Promise<string> {
  const page = await stage.open(OTHER_STORY);
  opened.push(page);
  await page.bringToFront();
  await page.evaluate(() => {
    document.body.innerHTML = '<textarea></textarea>';
  });
  await page.click('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('textarea', (field) => field.value);
}

describe('a reader’s tasks, in clicks', () => {
  it('sees the answer', async () => {
    await arriveAt(ORDERS, /Never took effect[:\s]+WeChat in the US/i);
    done('answer seen', 0);
  });
  it.each([
    [
      'a plain citation',
      2,
      /^Executive Order on Protecting .*The White House, 2021-06-09\. https:.*\n.*Still Banned\? record, version \d+, to \d{4}/,
    ],
    ['BibTeX', 3, /^@misc\{/],
    ['CSL-JSON', 4, /^\[\n {2}\{\n {4}"id"/],
    ['a link', 1, /^(chrome|moz)-extension:\/\/.*\/record\/index\.html\?app=wechat&place=US$/],
  ] as const)('copies %s', async (what, place, text) => {
    const page = await arriveAt(ORDERS, /Never took effect/i);
    await clickInPanel(page, '.why > summary');
    await clickInPanel(page, `.finding-acts button:nth-child(${place})`);
    await untilSidebarSays(stage.driver, page, /Copied\./);
    done(`copy ${what}`, 2);
    expect(await pasted()).toMatch(text);
  });
  it('reads the statute’s number and opens its document', async () => {
    const page = await arriveAt(MONTANA, /Never took effect/i);
    await clickInPanel(page, '.why > summary');
    await untilSidebarSays(stage.driver, page, /SB 419/);
    const document = '.why[open] .instrument a';
    const href = await inSidebar(
      stage.driver,
      page,
      (root, link) => root.querySelector<HTMLAnchorElement>(link)?.href ?? '',
      document,
    );
    expect(href).toMatch(/^https:\/\/[^/]*mt\.gov\//);
    await clickInPanel(page, document);
    done('statute’s number and document', 2);
  });
  it('compares under-16 rules in Australia and France, beside an article and in the record', async () => {
    const text = await arriveAt(
      MINORS,
      /Still in force[:\s]+TikTok in Australia, for under-16s/i,
    ).then((page) => untilSidebarSays(stage.driver, page, /TikTok in France, for under-15s/));
    expect(text).toMatch(/Never took effect[:\s]+TikTok in France/i);
    done('under-16 in Australia and France, beside an article', 2);
    const record = await stage.driver.openExtensionPage('src/pages/record/index.html');
    opened.push(record);
    await clickIn(record, 'input[type=search]');
    await record.keyboard.type('under 16 australia france');
    await record.waitForFunction(
      () => {
        const hits = [...document.querySelectorAll('.place-hit')].map((hit) => hit.textContent);
        return (
          /Australia.*under 16.*In force/.test(hits.join()) && /France.*under 15/.test(hits.join())
        );
      },
      { timeout: PATIENCE_MS, polling: 100 },
    );
    done('under-16 in Australia and France, in the record', 2);
  });
  it('lists the countries with a ban for everyone', async () => {
    clicks = 0;
    const page = await stage.open(OTHER_STORY);
    opened.push(page);
    const popup = await pressToolbar(page);
    await untilPageSays(popup, /All countries/);
    const record = await popup.$eval('.record-link a', (link) => (link as HTMLAnchorElement).href);
    await clickIn(popup, '.record-link a');
    const shown = await stage.driver.openExtensionPage(record.replace(/^[a-z-]+:\/\/[^/]+\//, ''));
    opened.push(shown);
    await shown.waitForSelector('.named-places', { timeout: PATIENCE_MS });
    const named = await shown.$eval('.named-places', (list) => list.textContent);
    expect(named).toMatch(/Afghanistan.*India.*Iran/);
    const bottom = await shown.$eval(
      '.named-places',
      (list) => list.getBoundingClientRect().bottom,
    );
    expect(bottom).toBeLessThan(await shown.evaluate(() => innerHeight));
    done('countries with a ban for everyone', 2);
  });
  it('hides the sidebar on the site, from the panel', async () => {
    const page = await arriveAt(ORDERS, /Never took effect/i);
    await clickInPanel(page, '.menu-button');
    await clickInPanel(page, '.menu-list button');
    await untilSidebarSays(stage.driver, page, /Hidden on/);
    done('hide on this site, from the panel', 2);
    // Waits until the choice to hide the sidebar is stored, which happens shortly after the note
    // appears. If it were stored later, the next test could not clear it.
    const stored = () =>
      stage.driver.inExtension((api) => api.storage.local.get('dismissals'), null);
    await expect.poll(stored).not.toEqual({});
  });
  it('opens the options from the panel', async () => {
    const page = await arriveAt(ORDERS, /Never took effect/i);
    await clickInPanel(page, '.menu-button');
    await clickInPanel(page, '.menu-list a');
    const openedTabs = () =>
      stage.driver.inExtension(async (api) => {
        const address = api.runtime.getURL('src/pages/options/index.html');
        const tabs = await api.tabs.query({});
        return tabs.flatMap(({ id, url }) => (url === address && id !== undefined ? [id] : []));
      }, null);
    await expect.poll(async () => (await openedTabs()).length).toBe(1);
    await stage.driver.inExtension((api, ids) => api.tabs.remove(ids), await openedTabs());
    done('options', 2);
  });
  it('hides the sidebar on the site, from the popup', async () => {
    const page = await arriveAt(ORDERS, /Never took effect/i);
    const popup = await pressToolbar(page);
    await untilPageSays(popup, /This page is about a ban/);
    await clickIn(popup, '.site-switch');
    await untilSidebarLeft(page);
    done('hide on this site, from the popup', 2);
  });
  it('checks a page of a site that is not listed', async () => {
    clicks = 0;
    const page = await stage.open(UNLISTED);
    opened.push(page);
    const popup = await pressToolbar(page);
    await untilPageSays(popup, /Off on www\.example\.org/);
    await clickIn(popup, '.choice');
    await untilSidebarSays(stage.driver, page, /Never took effect/i);
    done('check an unlisted page', 2);
  });
});
