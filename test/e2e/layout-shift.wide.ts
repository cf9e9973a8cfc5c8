import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { chooseOpening, clickInSidebar, untilSidebarSays, untilStill } from './sidebar.ts';
import { useStage } from './stage.ts';

const URL = featuredFixture().url;
const TAB = /^WeChat ban: never began/;
const OPEN = /2020 order was blocked by a court/;
const WIDTHS = [360, 768, 1440];

const stage = useStage(fixturePages());
let opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
  await stage.driver.inExtension((api) => api.storage.local.clear(), null);
  expect(stage.consoleErrors()).toEqual([]);
});

/**
 * Opens the article with the setting `opening`, in a window `width` CSS pixels wide. From the
 * start of loading, the page adds up its layout shifts.
 */
async function open(width: number, opening: 'as-tab' | 'never'): Promise<Page> {
  await chooseOpening(stage.driver, opening);
  const page = await stage.driver.newPage();
  opened.push(page);
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(watchShifts);
  await page.bringToFront();
  await page.goto(URL, { waitUntil: 'load' });
  if (opening === 'as-tab') {
    await untilSidebarSays(stage.driver, page, TAB);
    await untilStill(stage.driver, page);
  }
  await new Promise((settled) => setTimeout(settled, 300));
  return page;
}

/**
 * Adds up the layout shifts that the browser reports, including those after a click. Runs in a
 * page, and uses nothing defined outside this function.
 */
function watchShifts(): void {
  const told = Object.assign(window, { shifted: 0 });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      told.shifted += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const shifted = (page: Page) => page.evaluate('shifted') as Promise<number>;

/**
 * Resolves to the scroll width and height of the page, and to the position and size of each
 * element.
 */
const geometry = (page: Page) =>
  page.evaluate(() => ({
    scrolls: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    boxes: [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.nodeName, x, y, width, height].join(' ');
    }),
  }));

describe('a page beside which the sidebar comes as a tab', () => {
  it.each(WIDTHS)('lies just as it does without it, %i px wide', async (width) => {
    const without = await geometry(await open(width, 'never'));
    expect(without.boxes.length).toBeGreaterThan(10);
    expect(await geometry(await open(width, 'as-tab'))).toEqual(without);
  });
  it.each(WIDTHS)(
    'lies so again after the sidebar was opened and collapsed, %i px wide',
    async (width) => {
      const page = await open(width, 'as-tab');
      const before = await geometry(page);
      await clickInSidebar(stage.driver, page, '.tab');
      await untilSidebarSays(stage.driver, page, OPEN);
      await untilStill(stage.driver, page);
      await clickInSidebar(stage.driver, page, '.collapse');
      await untilSidebarSays(stage.driver, page, TAB);
      expect(await geometry(page)).toEqual(before);
    },
  );
});

// Firefox does not report layout shifts. Tests in Firefox only compare the positions of elements.
const tells = inject('program').kind === 'chromium' ? describe : describe.skip;

tells('the layout shift that the browser measures', () => {
  it.each(WIDTHS)('is 0 where the sidebar comes as a tab, %i px wide', async (width) => {
    expect(await shifted(await open(width, 'as-tab'))).toBe(0);
  });
  it('would be seen: what is put before the article moves it', async () => {
    const page = await open(1440, 'as-tab');
    await page.evaluate(() => {
      const bar = document.createElement('div');
      bar.style.height = '120px';
      document.body.prepend(bar);
    });
    await new Promise((settled) => setTimeout(settled, 300));
    expect(await shifted(page)).toBeGreaterThan(0);
  });
});
