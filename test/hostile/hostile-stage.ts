import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll } from 'vitest';
import { page as makePage, prose, SITE } from '../e2e/living/stories.ts';
import type { NewsPage } from '../e2e/news-pages.ts';
import { SIDEBAR, sidebarText, untilItTakesClicks } from '../e2e/sidebar.ts';
import { type Stage, useStage } from '../e2e/stage.ts';
import { installSpy } from './event-spy.ts';

/**
 * Article about a ban, which makes the sidebar appear on hostile pages. It contains nothing that
 * `SECRET` matches.
 */
export const STORY = `<article><h1>Nepal bans TikTok over hate speech</h1>${prose('The government of Nepal banned TikTok')}${prose('The ministry told providers to block the app')}</article>`;

/**
 * Matches everything that a page must not learn:
 * - words of the panel, which reveal the reader's language and place
 * - addresses of the extension's documents
 * - the panel's random numbers (nonces), which have 32 hexadecimal digits
 */
export const SECRET = /Indien|einklappen|Jetzt prüfen|(?:moz|chrome)-extension:|[0-9a-f]{32}/i;
const CHOICES = { language: 'de', places: ['IN'] };

/** A browser whose reader has made some choices, and a site with hostile pages. */
export interface HostileStage {
  stage: Stage;
  /** Opens a page of the site, and waits until the panel is open in it. */
  withPanel(name: string): Promise<Page>;
  /** Opens a page of the site, and waits for the sidebar's collapsed tab. */
  withTab(name: string): Promise<Page>;
  /**
   * Changes the reader's settings so that the sidebar never opens, and then opens a page of the
   * site. A test uses such a page as its control.
   */
  withoutSidebar(name: string): Promise<Page>;
  /** Opens a page of the site. */
  open(name: string): Promise<Page>;
  /** Resolves to the keys and values of everything that the extension has stored. */
  stored(): Promise<string>;
  isChromium(): boolean;
}

/** Makes a hostile page of the site. The event spy runs in it before any other script. */
export function hostile(
  name: string,
  { body = '', head = '', headers }: { body?: string; head?: string; headers?: object } = {},
): NewsPage {
  const spying = `<title>The Example Post</title><script>(${installSpy})()</script>${head}`;
  const made = makePage(name, `${STORY}${body}`, '', spying);
  return { ...made, ...(headers && { headers: headers as Record<string, string> }) };
}

/**
 * Sets up one browser for all tests of a test file. The site in the browser has a page named
 * `plain` and the given pages.
 */
export function useHostileStage(pages: readonly NewsPage[] = []): HostileStage {
  const stage = useStage([hostile('plain'), ...pages]);
  let opened: Page[] = [];
  const change = (choices: object) =>
    stage.driver.inExtension(
      (api, chosen) => api.runtime.sendMessage({ kind: 'change-settings', ...chosen }),
      choices,
    );
  beforeAll(() => change({ ...CHOICES, opening: 'by-itself' }));
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.close().catch(() => {})));
    opened = [];
    await stage.driver.inExtension((api) => api.storage.local.remove('dismissals'), null);
  });
  const open = async (name: string) => {
    const page = await stage.open(`${SITE}/${name}.html`);
    opened.push(page);
    await page.bringToFront();
    return page;
  };
  return {
    stage,
    open,
    async withPanel(name) {
      await change({ ...CHOICES, opening: 'by-itself' });
      const page = await open(name);
      await until(async () => SECRET.test((await sidebarText(stage.driver, page)) ?? ''));
      await untilItTakesClicks(stage.driver, page);
      return page;
    },
    async withTab(name) {
      await change({ ...CHOICES, opening: 'as-tab' });
      const page = await open(name);
      await until(() =>
        stage.driver.inShadow(page, SIDEBAR, (root) => root.querySelector('.tab') !== null, null),
      );
      return page;
    },
    async withoutSidebar(name) {
      await change({ ...CHOICES, opening: 'never' });
      return open(name);
    },
    stored: async () =>
      JSON.stringify(await stage.driver.inExtension((api) => api.storage.local.get(null), null)),
    isChromium: () => stage.driver.kind === 'chromium',
  };
}

/**
 * Waits until `look` resolves to true. If `look` rejects, tries again. Rejects after `longestMs`,
 * by default ten seconds.
 */
export async function until(look: () => Promise<boolean>, longestMs = 10_000): Promise<void> {
  for (const end = Date.now() + longestMs; Date.now() < end; ) {
    if (await look().catch(() => false)) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`Not within ${longestMs} ms: ${look}`);
}
