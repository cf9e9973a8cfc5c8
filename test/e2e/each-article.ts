import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { readFixtures } from './news-pages.ts';
import { untilSidebarSays } from './sidebar.ts';
import type { Stage } from './stage.ts';

/**
 * Number of articles that are opened in one tab before a new tab is used. The extension limits the
 * messages from each tab (see rate-limit.ts). With all articles in one tab, a fast machine would
 * reach this limit.
 */
const ARTICLES_PER_TAB = 25;

/**
 * Declares one test per fixture article on a restriction: the article must have an answer beside
 * it. `opening` decides whether the sidebar starts as a tab or as an open panel. An article beside
 * an open panel costs a browser about twice as much work.
 */
export function answersEachArticle(stage: Stage, opening: 'as-tab' | 'by-itself'): void {
  const choose = (chosen: string) =>
    stage.driver.inExtension(
      (api, wanted) => api.runtime.sendMessage({ kind: 'change-settings', opening: wanted }),
      chosen,
    );
  beforeAll(() => choose(opening));
  afterAll(() => choose('by-itself'));

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
    await untilSidebarSays(stage.driver, page, /\S/);
  });
}
