import { afterAll, beforeAll, inject } from 'vitest';
import { postponeChecks } from './driver.ts';
import { serveBundledRelease } from './local-feed.ts';
import { fixturePages, type NewsPage } from './news-pages.ts';
import { type NewsBrowser, type Stage, stageIn, startNewsBrowser } from './stage.ts';

/** Address of a page on a site that is on none of the extension's lists. */
export const ELSEWHERE = 'https://www.example.org/story.html';

/** Pages on all hosts that the shared browser can reach. It can reach no other host. */
const REACHABLE: NewsPage[] = [...fixturePages(), { url: ELSEWHERE, body: '' }];

/** The browser that all test files in this worker share. It closes when the worker ends. */
let shared: Promise<NewsBrowser> | undefined;

/**
 * Gives the tests of a file a browser that they share with other files, so that not every file
 * must start one. Before the file's first test, the extension is reset to its state after the
 * installation, and the feed serves the bundled release. After the last test, the tabs of the file
 * are closed. `pages` are the pages that the news sites show; their hosts must be those of the
 * fixtures or that of `ELSEWHERE`.
 */
export function useSharedStage(pages: readonly NewsPage[]): Stage {
  let browser: NewsBrowser | undefined;
  beforeAll(async () => {
    shared ??= startNewsBrowser(REACHABLE, inject('extension'), { frugal: true });
    browser = await shared;
    browser.news.show(pages);
    await serveBundledRelease(inject('feed'), inject('extension'));
    await asOnTheFirstDay(browser);
  });
  afterAll(async () => {
    await browser?.driver.closePages();
  });
  return stageIn(() => {
    if (!browser) throw new Error('The shared browser has not started.');
    return browser.driver;
  });
}

async function asOnTheFirstDay({ driver }: NewsBrowser): Promise<void> {
  await driver.inExtension((api) => api.runtime.sendMessage({ kind: 'delete-everything' }), null);
  await driver.inExtension((api) => api.storage.session.clear(), null);
  await postponeChecks(driver);
}
