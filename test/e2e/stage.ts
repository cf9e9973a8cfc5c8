import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { ROOT } from '../../tools/setup/command.mjs';
import { type Driver, launch } from './driver.ts';
import type { NewsPage } from './news-pages.ts';
import { type NewsServer, serveNews } from './news-server.ts';
import { SIDEBAR, untilStill } from './sidebar.ts';

/** Browser with the extension, before local news sites. */
export interface Stage {
  driver: Driver;
  /** Opens a page in its own tab; errors in its console are kept in `consoleErrors`. */
  open(url: string): Promise<Page>;
  /** Returns the errors that pages logged or threw since the last call. */
  consoleErrors(): string[];
  /** Saves a screenshot of a page in `out/e2e`. */
  photograph(page: Page, name: string): Promise<void>;
}

/**
 * Sets up a browser for all tests of a file and closes it afterwards. `extension` replaces the
 * built one.
 */
export function useStage(pages: readonly NewsPage[], extension?: () => Promise<string>): Stage {
  let driver: Driver;
  let news: NewsServer;
  let errors: string[] = [];
  beforeAll(async () => {
    news = await serveNews(pages);
    driver = await launch({
      program: inject('program'),
      extension: extension ? await extension() : inject('extension'),
      hosts: news.hosts,
      ports: news.ports,
      visible: false,
      offline: true,
    });
  });
  afterAll(async () => {
    await driver?.close();
    await news?.close();
  });
  return {
    get driver() {
      return driver;
    },
    async open(url) {
      const page = await driver.newPage();
      page.on('pageerror', (error) => errors.push(`${error}`));
      page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    consoleErrors() {
      const seen = errors;
      errors = [];
      return seen;
    },
    async photograph(page, name) {
      const folder = join(ROOT, 'out', 'e2e');
      mkdirSync(folder, { recursive: true });
      if (await page.$(SIDEBAR)) await untilStill(driver, page);
      await page.screenshot({ path: join(folder, `${name}-${driver.kind}.png`) as `${string}.png` });
    },
  };
}
