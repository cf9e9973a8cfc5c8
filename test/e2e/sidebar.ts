import type { Page } from 'puppeteer-core';
import { clickInShadow, type Driver } from './driver.ts';
import { PATIENCE_MS } from './patience.ts';

/** Selector of the sidebar's element in a page. */
export const SIDEBAR = 'div[data-still-banned]';

/** Returns the sidebar's rendered text without folded parts; null when the page has none. */
export async function sidebarText(driver: Driver, page: Page): Promise<string | null> {
  if (!(await page.$(SIDEBAR))) return null;
  return driver.inShadow(
    page,
    SIDEBAR,
    // biome-ignore lint/performance/useDomNodeTextContent: the text as it is rendered is what a reader sees.
    (root) => (root.firstElementChild as HTMLElement | null)?.innerText ?? '',
    null,
  );
}

/** Opens every fold of the sidebar and returns the whole text. */
export async function unfoldedText(driver: Driver, page: Page): Promise<string> {
  await driver.inShadow(
    page,
    SIDEBAR,
    (root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      return true;
    },
    null,
  );
  await untilStill(driver, page);
  return (await sidebarText(driver, page)) ?? '';
}

/** Waits until the sidebar's text matches. Throws with the last text after `longestMs`. */
export async function untilSidebarSays(
  driver: Driver,
  page: Page,
  wanted: RegExp,
  longestMs = PATIENCE_MS,
): Promise<string> {
  const end = Date.now() + longestMs;
  let last: string | null = null;
  while (Date.now() < end) {
    // The sidebar may come or go between two looks.
    last = await sidebarText(driver, page).catch(() => null);
    if (last !== null && wanted.test(last)) return last;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(
    `The sidebar of ${page.url()} did not say ${wanted} in ${longestMs / 1000} s. It said: ${last}`,
  );
}

/** Opens the sidebar where it arrived as a collapsed tab. */
export async function openSidebar(driver: Driver, page: Page): Promise<void> {
  const isCollapsed = await driver.inShadow(
    page,
    SIDEBAR,
    (root) => root.querySelector('.tab') !== null,
    null,
  );
  if (isCollapsed) await clickInShadow(driver, page, SIDEBAR, '.tab');
}

/** Waits until nothing in the sidebar moves, as before a screenshot. */
export async function untilStill(driver: Driver, page: Page): Promise<void> {
  await driver.inShadow(
    page,
    SIDEBAR,
    async (root) => {
      const moving = [...root.getAnimations(), ...root.host.getAnimations()];
      await Promise.allSettled(moving.map((animation) => animation.finished));
      return true;
    },
    null,
  );
}
