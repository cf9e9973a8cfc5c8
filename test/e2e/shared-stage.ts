import { afterAll, beforeAll, inject } from 'vitest';
import { postponeChecks } from './driver.ts';
import { serveBundledRelease } from './local-feed.ts';
import { fixturePages, type NewsPage } from './news-pages.ts';
import { type NewsBrowser, type Stage, stageIn, startNewsBrowser } from './stage.ts';

/** Site that no list names. */
export const ELSEWHERE = 'https://www.example.org/story.html';

/** Pages whose hosts the shared browser can reach. */
const REACHABLE: NewsPage[] = [...fixturePages(), { url: ELSEWHERE, body: '' }];

/** Browser of all files in this worker; it ends with the worker. */
let shared: Promise<NewsBrowser> | undefined;

/**
 * Gives a file's tests a browser that they share with other files, which saves a start for each.
 * Before the file's first test the feed serves the bundled release and the extension is as on the
 * first day; after its last one the file's tabs are closed. `pages` are what the news sites show
 * meanwhile, at hosts of the fixtures or of `ELSEWHERE`.
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
