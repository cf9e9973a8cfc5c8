import type { Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import type { NewsPage } from '../news-pages.ts';
import { SIDEBAR, sidebarText, untilSidebarSays } from '../sidebar.ts';
import { type Stage, useStage } from '../stage.ts';
import { SITE, VERDICT } from './stories.ts';

/** A browser before pages of the site; after each test its tabs are closed, and no page's console may hold an error. */
export interface Tabs {
  stage: Stage;
  open(name: string): Promise<Page>;
  /** Waits until the one sidebar says what the law is. Throws after `longestMs`. */
  answered(tab: Page, longestMs?: number): Promise<void>;
  /** Waits until no sidebar is there. Throws after `longestMs`. */
  silent(tab: Page, longestMs?: number): Promise<void>;
  /** What the sidebar says, null for none; does not wait. */
  said(tab: Page): Promise<string | null>;
}

/** Sets them up for all tests of a file. */
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

/** Lets time pass that no page's script can measure or stop. */
export const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/** The page's script has come, and what is to be found at once would have been. */
export const SETTLED = 2500;
