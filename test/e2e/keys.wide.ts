import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { clickInShadow } from './driver.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { SIDEBAR, sidebarText, untilSidebarSays, untilStill } from './sidebar.ts';
import { useStage } from './stage.ts';

const URL = featuredFixture().url;
const OPEN = /WeChat order is over/;
const TAB = /^WeChat, US: ended/;

const stage = useStage(fixturePages());
let page: Page;
afterEach(async () => {
  await page.close();
  await stage.driver.inExtension((api) => api.storage.local.clear(), null);
  expect(stage.consoleErrors()).toEqual([]);
});

/** The article in front, its sidebar open, the focus on the page's first link. */
async function open(): Promise<void> {
  page = await stage.open(URL);
  await page.bringToFront();
  await untilSidebarSays(stage.driver, page, OPEN);
  await untilStill(stage.driver, page);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#here';
    link.id = 'here';
    link.textContent = 'A link of the page';
    document.body.prepend(link);
    link.focus();
  });
}
/** What the keys do; a driver's own keystrokes don't reach the browser's commands. */
async function pressKeys(): Promise<void> {
  const tabId = await stage.driver.showTab(page);
  const ask = (api: typeof chrome, tab: number) =>
    api.runtime.sendMessage({ kind: 'open-sidebar', tabId: tab });
  expect(await stage.driver.inExtension(ask, tabId)).toEqual({ opened: true });
}
const focused = async () => ({
  inPage: await page.evaluate(() => document.activeElement?.id ?? ''),
  inSidebar: await stage.driver.inShadow(page, SIDEBAR, (root) => root.activeElement?.className ?? '', null),
});
const untilFocused = (where: Partial<Awaited<ReturnType<typeof focused>>>) =>
  expect.poll(focused, { timeout: 5000 }).toMatchObject(where);

describe('the keys that open the sidebar', () => {
  it('lead into it, back to where the focus was with the sidebar still open, and in again', async () => {
    await open();
    await pressKeys();
    await untilFocused({ inSidebar: 'collapse' });
    await pressKeys();
    await untilFocused({ inPage: 'here', inSidebar: '' });
    expect(await sidebarText(stage.driver, page)).toMatch(OPEN);
    await pressKeys();
    await untilFocused({ inSidebar: 'collapse' });
  });
  it('and Esc after them: collapsed, the focus where it was', async () => {
    await open();
    await pressKeys();
    await untilFocused({ inSidebar: 'collapse' });
    await page.keyboard.press('Escape');
    await untilSidebarSays(stage.driver, page, TAB);
    await untilFocused({ inPage: 'here', inSidebar: '' });
  });
});

describe('a sidebar that was hidden', () => {
  it.each([
    ['this page', 1, /Hidden on this page/],
    ['this site', 2, /Hidden on \S+\./],
    ['every site', 3, /Hidden on every site/],
  ])('on %s: says so, undo has the focus, and Enter brings it back', async (_, at, says) => {
    await open();
    await clickInShadow(stage.driver, page, SIDEBAR, `.hide button:nth-of-type(${at})`);
    await untilSidebarSays(stage.driver, page, says);
    await untilFocused({ inSidebar: 'small-button' });
    await page.keyboard.press('Enter');
    await untilSidebarSays(stage.driver, page, OPEN);
    const kept = await stage.driver.inExtension((api) => api.storage.local.get('dismissals'), null);
    expect(kept).toEqual({});
  });
});
