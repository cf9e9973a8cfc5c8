import type { Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import type { NewsPage } from '../news-pages.ts';
import { SIDEBAR, sidebarText, untilSidebarSays } from '../sidebar.ts';
import { type Stage, useStage } from '../stage.ts';
import { SITE, VERDICT } from './stories.ts';

/**
 * A browser with pages of the site. After each test, the tabs are closed, and no page's console may
 * contain an error.
 */
export interface Tabs {
  stage: Stage;
  open(name: string): Promise<Page>;
  /** Waits until the page has one sidebar that shows the verdict. Throws after `longestMs`. */
  answered(tab: Page, longestMs?: number): Promise<void>;
  /** Waits until the page has no sidebar. Throws after `longestMs`. */
  silent(tab: Page, longestMs?: number): Promise<void>;
  /** Returns the sidebar's text without waiting; null when there is no sidebar. */
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

/** Waits in the test's process, where no script of a page can measure or prevent it. */
export const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/**
 * Time, in ms, after which the detector has run and has found everything that can be found at once.
 */
export const SETTLED = 2500;
