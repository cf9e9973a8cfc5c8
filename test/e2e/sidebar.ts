import type { Page } from 'puppeteer-core';
import type { Opening } from '../../src/core/settings/settings.ts';
import type { Driver } from './driver/launch.ts';
import { LOOK_EVERY_MS, PATIENCE_MS, until } from './patience.ts';

/** Selector of the sidebar's element in a page. */
export const SIDEBAR = 'div[data-still-banned]';

/**
 * Root of the sidebar's visible content. While the panel is open, this is the panel's document.
 * Otherwise, it is the sidebar's shadow root.
 */
export type SidebarRoot = ShadowRoot | Document;

/**
 * Calls `look` in the page with the root of the sidebar's visible content. Rejects if there is no
 * sidebar, or if its panel is still loading. `look` returns JSON and uses nothing defined outside
 * itself.
 */
export async function inSidebar<T, A>(
  driver: Driver,
  page: Page,
  look: (root: SidebarRoot, argument: A) => T,
  argument: A,
): Promise<T> {
  if (await panelBox(driver, page))
    try {
      return await driver.inPanel(page, look, argument);
    } catch (error) {
      // The panel may have closed during the call, which then fails. If the panel is still open,
      // the error has another cause.
      if (await panelBox(driver, page)) throw error;
    }
  return driver.inShadow(page, SIDEBAR, look, argument);
}

/** Resolves to the position of the open panel's frame in the window; null if it is not open. */
async function panelBox(driver: Driver, page: Page): Promise<{ x: number; y: number } | null> {
  return driver.inShadow(
    page,
    SIDEBAR,
    (root) => {
      const box = root.querySelector('.panel-frame')?.getBoundingClientRect();
      return box ? { x: box.x, y: box.y } : null;
    },
    null,
  );
}

/**
 * Clicks an element of the sidebar with the mouse, as a reader does. Rejects if nothing matches
 * `selector`.
 */
export async function clickInSidebar(driver: Driver, page: Page, selector: string): Promise<void> {
  await untilItTakesClicks(driver, page);
  const at = await inSidebar(
    driver,
    page,
    (root, wanted) => {
      const element = root.querySelector(wanted);
      if (!element) return null;
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
  );
  if (!at) throw new Error(`Nothing in the sidebar of ${page.url()} fits ${selector}.`);
  const frame = (await panelBox(driver, page)) ?? { x: 0, y: 0 };
  await page.mouse.click(frame.x + at.x, frame.y + at.y);
}

/**
 * Waits until the panel accepts clicks. A panel that has just opened ignores clicks for some time.
 */
export async function untilItTakesClicks(driver: Driver, page: Page): Promise<void> {
  const waits = (root: SidebarRoot) =>
    root instanceof Document &&
    (root.documentElement.dataset.waits !== undefined || root.querySelector('.panel') === null);
  await until(
    async () => ((await inSidebar(driver, page, waits, null)) ? undefined : true),
    () => `The panel of ${page.url()} takes no clicks.`,
  );
}

/**
 * Resolves to the sidebar's text, without the content of closed sections. Null if the page has no
 * sidebar.
 */
export async function sidebarText(driver: Driver, page: Page): Promise<string | null> {
  // `page.$` is not used here, because puppeteer would then load its own scripts into each page.
  const isThere = (host: string) => document.querySelector(host) !== null;
  if (!(await page.evaluate(isThere, SIDEBAR))) return null;
  return inSidebar(
    driver,
    page,
    (root) => {
      const place = root instanceof Document ? root.body : root.firstElementChild;
      // biome-ignore lint/performance/useDomNodeTextContent: readers see the rendered text.
      return (place as HTMLElement | null)?.innerText.replace(/\u00a0/g, ' ') ?? '';
    },
    null,
  );
}

/** Sets when the sidebar appears beside the articles that are opened from now on. */
export async function chooseOpening(driver: Driver, opening: Opening): Promise<void> {
  await driver.inExtension(
    (api, chosen) => api.runtime.sendMessage({ kind: 'change-settings', opening: chosen }),
    opening,
  );
}

/**
 * Sets the language of the article. The sidebar's tab and notes are in this language; the panel is
 * in the reader's language.
 */
export async function writeIn(page: Page, language: string): Promise<void> {
  await page.evaluate(
    (tag) => {
      document.documentElement.lang = tag;
    },
    language.replace('_', '-'),
  );
}

/**
 * Opens every collapsible section of the sidebar. First waits for the sections' content, which the
 * panel renders only after its first frame. Rejects if the sidebar has no section.
 */
export async function openSections(driver: Driver, page: Page): Promise<void> {
  const open = (root: SidebarRoot) => {
    const sections = [...root.querySelectorAll('details')];
    const isFilled = ({ children }: Element) => children.length > 1;
    if (sections.length === 0 || !sections.every(isFilled)) return false;
    for (const section of sections) section.open = true;
    return true;
  };
  await until(
    async () => (await inSidebar(driver, page, open, null)) || undefined,
    () => `The sidebar of ${page.url()} has no section, or one without content.`,
  );
}

/** Opens every collapsible section of the sidebar, and resolves to the whole text. */
export async function unfoldedText(driver: Driver, page: Page): Promise<string> {
  await openSections(driver, page);
  await untilStill(driver, page);
  return (await sidebarText(driver, page)) ?? '';
}

/**
 * Waits until the sidebar's text matches `wanted`, and resolves to it. After `longestMs`, rejects
 * with the last text.
 */
export async function untilSidebarSays(
  driver: Driver,
  page: Page,
  wanted: RegExp,
  longestMs = PATIENCE_MS,
): Promise<string> {
  let last: string | null = null;
  return until(
    async () => {
      // This call fails if the sidebar appears or disappears meanwhile. `until` then tries again.
      last = await sidebarText(driver, page);
      return last !== null && wanted.test(last) ? last : undefined;
    },
    () =>
      `The sidebar of ${page.url()} did not say ${wanted} in ${longestMs / 1000} s. It said: ${last}`,
    longestMs,
  );
}

/** Opens the panel if the sidebar is collapsed to its tab, and waits until the panel is shown. */
export async function openSidebar(driver: Driver, page: Page): Promise<void> {
  const isCollapsed = await driver.inShadow(
    page,
    SIDEBAR,
    (root) => root.querySelector('.tab') !== null,
    null,
  );
  if (isCollapsed) await clickInSidebar(driver, page, '.tab');
  const isShown = (root: SidebarRoot) => root.querySelector('.panel') !== null;
  await until(
    async () => (await inSidebar(driver, page, isShown, null)) || undefined,
    () => `The sidebar of ${page.url()} does not open.`,
  );
}

/** Waits until nothing in the sidebar moves, so that screenshots do not depend on chance. */
export async function untilStill(driver: Driver, page: Page): Promise<void> {
  const settle = async (root: SidebarRoot) => {
    const host = 'host' in root ? root.host.getAnimations() : [];
    const moving = [...root.getAnimations(), ...host];
    await Promise.allSettled(moving.map((animation) => animation.finished));
    return true;
  };
  await driver.inShadow(page, SIDEBAR, settle, null);
  // If the page covers the panel, the panel closes and loads again. The call then fails, and
  // `until` repeats it until the new panel has loaded.
  await until(
    () => inSidebar(driver, page, settle, null),
    () => `The sidebar of ${page.url()} does not come to rest.`,
  );
}

/**
 * Waits until a page has no sidebar. Looks at fixed intervals, not once per frame as puppeteer does
 * by default: a tab in the background renders no frames.
 */
export async function untilSidebarLeft(page: Page): Promise<void> {
  const isGone = (host: string) => !document.querySelector(host);
  await page.waitForFunction(isGone, { polling: LOOK_EVERY_MS, timeout: PATIENCE_MS }, SIDEBAR);
}
