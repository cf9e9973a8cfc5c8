import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser as BrowserProgram } from '../../scripts/setup/browsers.mjs';
import { type Driver, launch } from '../e2e/driver.ts';
import { featuredFixture, fixturePages, readFixtures } from '../e2e/news-pages.ts';
import { serveNews } from '../e2e/news-server.ts';

/** A browser with the extension before the fixture articles: where views are photographed. */
export interface Scene {
  driver: Driver;
  /** True when the built extension has this file. */
  has(file: string): boolean;
  /** Opens a fixture article by its file's name, or the featured one, in a window of this width. */
  article(width: number, file?: string): Promise<Page>;
  /** Opens a page of the extension in a window of this width. */
  extensionPage(path: string, width: number): Promise<Page>;
  /** Forgets what the reader hid, and closes every page but the extension's own desk. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** A site of nobody's list, which shows the featured article. */
export const ELSEWHERE = 'https://www.example.org/story.html';

/** Window heights that show what matters of a view without making its picture heavy. */
export function heightFor(width: number): number {
  return width < 500 ? 780 : 900;
}

/** Sets a scene; the world outside can't be reached from it. */
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
  return {
    driver,
    has: (file) => existsSync(join(extension, file)),
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
    async clear() {
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
