import type { Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import type { NewsPage } from '../news-pages.ts';
import { pause } from '../patience.ts';
import { SIDEBAR, sidebarText, untilSidebarSays } from '../sidebar.ts';
import { type Stage, useStage } from '../stage.ts';
import { SITE, VERDICT } from './stories.ts';

/**
 * A browser that opens pages at `SITE`. All opened pages are closed after each test. The test
 * fails if the console of a page contains errors.
 */
export interface Tabs {
  stage: Stage;
  open(name: string): Promise<Page>;
  /**
   * Waits until the sidebar shows the verdict. Rejects after `longestMs`, or if the page then has
   * more than one sidebar.
   */
  answered(tab: Page, longestMs?: number): Promise<void>;
  /** Waits until the page has no sidebar. Rejects if it still has one after `longestMs`. */
  silent(tab: Page, longestMs?: number): Promise<void>;
  /** Resolves, without waiting, to the text of the sidebar; null if there is no sidebar. */
  said(tab: Page): Promise<string | null>;
}

/** Sets up the tabs for all tests of a file. */
export function useTabs(pages: readonly NewsPage[]): Tabs {
  const stage = useStage(pages);
  let opened: Page[] = [];
  afterEach(async () => {
    await Promise.all(opened.map((tab) => tab.close()));
    opened = [];
    expect(stage.consoleErrors()).toEqual([]);
  });
  return {
    stage,
    async open(name) {
      const tab = await stage.open(`${SITE}/${name}.html`);
      opened.push(tab);
      return tab;
    },
    async answered(tab, longestMs = 15_000) {
      await untilSidebarSays(stage.driver, tab, VERDICT, longestMs);
      expect(await tab.$$(SIDEBAR)).toHaveLength(1);
    },
    async silent(tab, longestMs = 15_000) {
      for (const end = Date.now() + longestMs; await tab.$(SIDEBAR); await pause(50))
        if (Date.now() > end) throw new Error(`${tab.url()} has a sidebar after ${longestMs} ms.`);
    },
    said: (tab) => sidebarText(stage.driver, tab),
  };
}

/** Time in ms after which the extension has finished its first checks of a page. */
export const SETTLED = 2500;
