import type { Page } from 'puppeteer-core';
import type { Driver } from './driver/launch.ts';
import { PATIENCE_MS } from './patience.ts';

/**
 * Opens the popup's page in a new tab. Its content is about the tab with `page`, as if the reader
 * had opened the popup there.
 */
export async function openPopup(driver: Driver, page: Page): Promise<Page> {
  return driver.openExtensionPage(`src/pages/popup/index.html?tab=${await driver.showTab(page)}`);
}

/** Opens the options page in a new tab, and waits until it shows its last section. */
export async function openOptionsPage(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage('src/pages/options/index.html');
  await untilPageSays(page, /What is stored/);
  return page;
}

/**
 * Waits until a page's text matches `wanted`, and resolves to the text. Rejects with the last text
 * after `timeout` ms. Looks at fixed intervals, not once per frame as puppeteer does by default: a
 * tab in the background renders no frames.
 */
export async function untilPageSays(
  page: Page,
  wanted: RegExp,
  timeout = PATIENCE_MS,
): Promise<string> {
  const holds = ({ source, flags }: { source: string; flags: string }) =>
    // biome-ignore lint/performance/useDomNodeTextContent: readers see the rendered text.
    new RegExp(source, flags).test(document.body.innerText);
  const { source, flags } = wanted;
  await page
    .waitForFunction(holds, { timeout, polling: 100 }, { source, flags })
    .catch(async () => {
      throw new Error(`The page did not say ${wanted}. It said: ${await visibleText(page)}`);
    });
  return visibleText(page);
}

/** Clicks a page's button with this name. */
export async function pressButton(page: Page, name: string): Promise<void> {
  const isThere = await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === wanted,
    );
    button?.click();
    return button !== undefined;
  }, name);
  if (!isThere)
    throw new Error(`The page has no button "${name}". It says: ${await visibleText(page)}`);
}

/** Returns the text of a page as its readers see it, without hidden parts. */
export function visibleText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: readers see the rendered text.
  return page.evaluate(() => document.body.innerText);
}
