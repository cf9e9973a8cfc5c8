import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/core/settings/settings.ts';
import { type Driver, launch } from '../../test/e2e/driver.ts';
import { featuredFixture, fixturePages, readFixtures } from '../../test/e2e/news-pages.ts';
import { serveNews } from '../../test/e2e/news-server.ts';
import { clickInSidebar, inSidebar, type SidebarRoot, writeIn } from '../../test/e2e/sidebar.ts';
import type { Browser as BrowserProgram } from '../setup/browsers.ts';
import { type Signing, signingOf } from './stop-clock.ts';

/** Browser with the extension and the fixture articles, in which views are photographed. */
export interface Scene {
  driver: Driver;
  /** Signing data of the extension's release. */
  signing: Signing;
  /**
   * Opens a fixture article, given by its file name, in a window of this width. The default is the
   * featured article.
   */
  article(width: number, file?: string): Promise<Page>;
  /** Opens a page of the extension in a window of this width. */
  extensionPage(path: string, width: number): Promise<Page>;
  /** Changes some of the reader's settings. Open views are updated. */
  choose(change: Partial<Settings>): Promise<void>;
  /** Sets the background's clock forward by more than a year, so that the record has expired. */
  lapse(): Promise<void>;
  /**
   * Stops the background from answering questions about a tab, so that whoever asks keeps waiting.
   */
  stall(): Promise<void>;
  /** Deletes the reader's choices and closes the pages that the scene has opened. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Address of the featured article on a site that is not a listed news site. */
export const ELSEWHERE = 'https://www.example.org/story.html';

/** Returns a window height that shows the important parts without making the picture large. */
export function heightFor(width: number): number {
  return width < 500 ? 780 : 900;
}

/** Sets up a scene without access to the web. */
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
      // The background may be stopped while it is being asked. Asking again starts it.
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
        // The promises stay referenced. Otherwise Firefox would garbage-collect and reject those
        // that never settle.
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
 * Undoes a dismissal that would become permanent when the page closes, and would then affect later
 * views.
 */
async function undoHiding(driver: Driver, page: Page): Promise<void> {
  const isOffered = (root: SidebarRoot) => root.querySelector('.note .small-button') !== null;
  if (!(await inSidebar(driver, page, isOffered, null).catch(() => false))) return;
  await page.bringToFront();
  await clickInSidebar(driver, page, '.note .small-button');
}
