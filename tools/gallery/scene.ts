import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/core/settings/settings.ts';
import { type Driver, launch } from '../../test/e2e/driver/launch.ts';
import { featuredFixture, fixturePages, readFixtures } from '../../test/e2e/news-pages.ts';
import { serveNews } from '../../test/e2e/news-server.ts';
import { clickInSidebar, inSidebar, type SidebarRoot, writeIn } from '../../test/e2e/sidebar.ts';
import type { Browser as BrowserProgram } from '../setup/browsers.ts';
import { type Signing, signingOf } from './stop-clock.ts';

/**
 * A browser with the extension and the fixture articles, in which views are opened for
 * screenshots.
 */
export interface Scene {
  driver: Driver;
  /**
   * Version of the signed release in the extension, and the times when the release was signed and
   * when it expires.
   */
  signing: Signing;
  /**
   * Opens a fixture article in a window of this width. `file` is its file name or the address of
   * any page on the local server; by default, the featured article.
   */
  article(width: number, file?: string): Promise<Page>;
  /** Opens a page of the extension in a window of this width. */
  extensionPage(path: string, width: number): Promise<Page>;
  /** Changes some of the reader's settings. Open views show the change. */
  choose(change: Partial<Settings>): Promise<void>;
  /**
   * Sets the clock of the background script forward by more than a year, so that the record in use
   * has expired.
   */
  lapse(): Promise<void>;
  /**
   * Keeps the background script from answering requests for the report on a tab. Pages that ask
   * for it wait for ever.
   */
  stall(): Promise<void>;
  /**
   * Deletes the reader's choices, undoes `lapse` and `stall`, and closes all pages that were opened
   * in this scene.
   */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Address on a site where the extension does not run by itself. The local server shows the
 * featured article there too.
 */
export const ELSEWHERE = 'https://www.example.org/story.html';

/**
 * Returns the height for a window of this width. The height is small, but enough to show the
 * important parts of a view.
 */
export function heightFor(width: number): number {
  return width < 500 ? 780 : 900;
}

/** Starts a browser for screenshots. The browser cannot reach the web. */
export async function setScene(program: BrowserProgram, extension: string): Promise<Scene> {
  const fixtures = readFixtures();
  const featured = featuredFixture(fixtures);
  const pages = fixturePages(fixtures);
  const body = pages.find(({ url }) => url === featured.url)?.body ?? '';
  const news = await serveNews([...pages, { url: ELSEWHERE, body }]);
  const driver = await launch({
    program,
    extension,
    hosts: news.hosts,
    ports: news.ports,
    visible: false,
    offline: true,
  });
  let opened: Page[] = [];
  let isTampered = false;
  return {
    driver,
    signing: signingOf(extension),
    async article(width, file = featured.file) {
      const url = file.startsWith('https:') ? file : fixtures.find((row) => row.file === file)?.url;
      if (!url) throw new Error(`There is no fixture article ${file}.`);
      const page = await driver.newPage();
      opened.push(page);
      await page.setViewport({ width, height: heightFor(width) });
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async extensionPage(path, width) {
      const page = await driver.openExtensionPage(path);
      opened.push(page);
      await page.setViewport({ width, height: heightFor(width) });
      return page;
    },
    async choose(change) {
      const { language } = change;
      const articles = opened.filter((page) => page.url().startsWith('https:'));
      if (language) await Promise.all(articles.map((page) => writeIn(page, language)));
      const ask = () =>
        driver.inExtension(
          (api, chosen) => api.runtime.sendMessage({ kind: 'change-settings', ...chosen }),
          change,
        );
      // The browser may end the background script during the first request. A second request starts
      // the script again.
      await ask().catch(ask);
    },
    async lapse() {
      isTampered = true;
      await driver.inBackground((world) => {
        const now = world.Date.now;
        world.Date.now = () => now() + 400 * 86_400_000;
      }, null);
    },
    async stall() {
      isTampered = true;
      await driver.inBackground((world) => {
        const { session } = (world as unknown as { chrome: typeof chrome }).chrome.storage;
        // The promises never settle, and this list keeps them. Otherwise, Firefox would collect
        // them as garbage and reject them.
        const waiting: unknown[] = [];
        Object.assign(world, { waiting });
        session.get = () => new Promise((resolve) => waiting.push(resolve));
      }, null);
    },
    async clear() {
      if (isTampered) await driver.killBackground();
      isTampered = false;
      for (const page of opened) await undoHiding(driver, page);
      await Promise.all(opened.map((page) => page.close().catch(() => {})));
      opened = [];
      await driver.inExtension((api) => api.storage.local.remove(['dismissals', 'settings']), null);
    },
    async close() {
      await driver.close();
      await news.close();
    },
  };
}

/**
 * Clicks the button that shows a hidden sidebar again, if the page has this button. Without the
 * click, the sidebar would stay hidden in later views.
 */
async function undoHiding(driver: Driver, page: Page): Promise<void> {
  const isOffered = (root: SidebarRoot) => root.querySelector('.note .small-button') !== null;
  if (!(await inSidebar(driver, page, isOffered, null).catch(() => false))) return;
  await page.bringToFront();
  await clickInSidebar(driver, page, '.note .small-button');
}
