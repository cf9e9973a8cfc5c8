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

/**
 * Waits until the popup's text matches `wanted`, and resolves to the text. Rejects with the last
 * text after `timeout` ms. Looks at fixed intervals, not once per frame as puppeteer does by
 * default: a tab in the background renders no frames.
 */
export async function untilPopupSays(
  popup: Page,
  wanted: RegExp,
  timeout = PATIENCE_MS,
): Promise<string> {
  const holds = ({ source, flags }: { source: string; flags: string }) =>
    // biome-ignore lint/performance/useDomNodeTextContent: readers see the rendered text.
    new RegExp(source, flags).test(document.body.innerText);
  const { source, flags } = wanted;
  await popup
    .waitForFunction(holds, { timeout, polling: 100 }, { source, flags })
    .catch(async () => {
      throw new Error(`The popup did not say ${wanted}. It said: ${await popupText(popup)}`);
    });
  return popupText(popup);
}

/** Clicks the popup's button with this name. */
export async function pressInPopup(popup: Page, name: string): Promise<void> {
  const isThere = await popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === wanted,
    );
    button?.click();
    return button !== undefined;
  }, name);
  if (!isThere)
    throw new Error(`The popup has no button "${name}". It says: ${await popupText(popup)}`);
}

function popupText(popup: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: readers see the rendered text.
  return popup.evaluate(() => document.body.innerText);
}
