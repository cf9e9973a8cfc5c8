import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import type { Driver } from './driver/launch.ts';
import { readFixtures } from './news-pages.ts';
import { until } from './patience.ts';
import { chooseOpening, inSidebar, type SidebarRoot } from './sidebar.ts';
import type { Stage } from './stage.ts';

/**
 * Number of articles that are opened in one tab before a new tab is used. The extension limits the
 * messages from each tab (see rate-limit.ts). With all articles in one tab, a fast machine would
 * reach this limit.
 */
const ARTICLES_PER_TAB = 25;

/** Selectors of the sidebar's answer: in the collapsed tab, and in the open panel. */
const ANSWER = { 'as-tab': '.tab', 'by-itself': '.panel .finding' };

/**
 * Declares one test for each fixture article about a restriction. The test expects an answer
 * beside the article. `opening` decides whether the sidebar starts as a tab or as an open panel.
 * The open panel makes about twice as much work for the browser as the tab.
 */
export function answersEachArticle(stage: Stage, opening: keyof typeof ANSWER): void {
  beforeAll(() => chooseOpening(stage.driver, opening));
  afterAll(() => chooseOpening(stage.driver, 'by-itself'));

  const articles = readFixtures()
    .filter((row) => row.expect.about)
    .map(({ url }, index) => ({ url, index }));
  let page: Page | undefined;
  it.each(articles)('is answered in $url', async ({ url, index }) => {
    if (!page || index % ARTICLES_PER_TAB === 0) {
      await page?.close();
      page = await stage.driver.newPage();
      await stage.driver.setMedia(page, { calm: true });
    }
    await page.goto(url, { waitUntil: 'load' });
    await untilAnswered(stage.driver, page, ANSWER[opening]);
  });
}

/** Waits until the element of the sidebar that fits `selector` has a text. */
async function untilAnswered(driver: Driver, page: Page, selector: string): Promise<void> {
  const hasText = (root: SidebarRoot, wanted: string) =>
    /\S/.test(root.querySelector(wanted)?.textContent ?? '');
  await until(
    async () => (await inSidebar(driver, page, hasText, selector)) || undefined,
    () => `The sidebar of ${page.url()} has no ${selector} with a text.`,
  );
}
