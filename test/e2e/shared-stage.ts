import { afterAll, beforeAll, inject } from 'vitest';
import { postponeChecks } from './driver/launch.ts';
import { serveBundledRelease } from './local-feed.ts';
import { fixturePages, type NewsPage } from './news-pages.ts';
import { type NewsBrowser, type Stage, stageIn, startNewsBrowser } from './stage.ts';

/** Address of a page on a site that is not among the extension's news sites. */
export const ELSEWHERE = 'https://www.example.org/story.html';

/** Pages on all hosts that the shared browser can reach. */
const REACHABLE: NewsPage[] = [...fixturePages(), { url: ELSEWHERE, body: '' }];

/** The browser that all test files in this worker share. It closes when the worker ends. */
let shared: Promise<NewsBrowser> | undefined;

/**
 * Gives a test file the shared browser, with the extension reset. Test files share a browser
 * because starting one is slow. Each of `pages` must be on the host of a fixture or of
 * `ELSEWHERE`.
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
