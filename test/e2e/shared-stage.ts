import { afterAll, beforeAll, inject } from 'vitest';
import { postponeChecks } from './driver.ts';
import { serveBundledRelease } from './local-feed.ts';
import { fixturePages, type NewsPage } from './news-pages.ts';
import { type NewsBrowser, type Stage, stageIn, startNewsBrowser } from './stage.ts';

/** A page on a site that is not in any list. */
export const ELSEWHERE = 'https://www.example.org/story.html';

/** Pages on the hosts that the shared browser can reach. */
const REACHABLE: NewsPage[] = [...fixturePages(), { url: ELSEWHERE, body: '' }];

/** The browser that all files in this worker share. It closes when the worker ends. */
let shared: Promise<NewsBrowser> | undefined;

/**
 * Gives the tests of a file a browser that they share with other files, so that the browser need
 * not start for each file. Before the file's first test, the feed serves the bundled release, and
 * the extension is as after its installation. After the last test, the file's tabs are closed.
 * `pages` are the pages that the news sites show, at hosts of the fixtures or of `ELSEWHERE`.
 */
export function useSharedStage(pages: readonly NewsPage[]): Stage {
  let browser: NewsBrowser | undefined;
  beforeAll(async () => {
    shared ??= startNewsBrowser(REACHABLE, inject('extension'));
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
