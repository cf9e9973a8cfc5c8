import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { ROOT } from '../../tools/setup/command.mjs';
import { type Driver, launch, postponeChecks } from './driver/launch.ts';
import type { NewsPage } from './news-pages.ts';
import { type NewsServer, serveNews } from './news-server.ts';
import { SIDEBAR, untilStill } from './sidebar.ts';

/** A browser with the extension, and news sites on this computer. */
export interface Stage {
  driver: Driver;
  /**
   * Opens a page in its own tab. From then on, errors in the page's console are collected for
   * `consoleErrors`.
   */
  open(url: string): Promise<Page>;
  /** Returns the errors that pages have logged or thrown since the last call of this method. */
  consoleErrors(): string[];
  /** Saves a screenshot of a page in `out/e2e`. */
  photograph(page: Page, name: string): Promise<void>;
}

/**
 * Sets up one browser for all tests of a file. `extension` resolves to the folder of an extension
 * that replaces the usual build.
 */
export function useStage(pages: readonly NewsPage[], extension?: () => Promise<string>): Stage {
  let browser: NewsBrowser | undefined;
  beforeAll(async () => {
    browser = await startNewsBrowser(pages, extension ? await extension() : inject('extension'));
    await postponeChecks(browser.driver);
  });
  afterAll(async () => {
    await browser?.driver.close();
    await browser?.news.close();
  });
  return stageIn(() => browser?.driver as Driver);
}

/** A browser in which the real host names lead to local news sites. */
export interface NewsBrowser {
  driver: Driver;
  news: NewsServer;
}

/**
 * Starts local news sites, and a browser that reaches no other host. `frugal` saves time in tests
 * of many pages (see `LaunchOptions`).
 */
export async function startNewsBrowser(
  pages: readonly NewsPage[],
  extension: string,
  { frugal = false } = {},
): Promise<NewsBrowser> {
  const news = await serveNews(pages);
  const { hosts, ports } = news;
  const program = inject('program');
  const driver = await launch({
    ...{ program, extension, hosts, ports, frugal },
    visible: false,
    offline: true,
  });
  return { driver, news };
}

/**
 * Makes a stage before its browser has started. `driverNow` returns the browser's driver; the stage
 * calls it only when a test uses the stage.
 */
export function stageIn(driverNow: () => Driver): Stage {
  let errors: string[] = [];
  return {
    get driver() {
      return driverNow();
    },
    async open(url) {
      const page = await driverNow().newPage();
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
      if (await page.$(SIDEBAR)) await untilStill(driverNow(), page);
      await page.screenshot({
        path: join(folder, `${name}-${driverNow().kind}.png`) as `${string}.png`,
      });
    },
  };
}
