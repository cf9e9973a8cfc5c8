import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/driver/launch.ts';
import { pressButton, untilPageSays, visibleText } from '../e2e/extension-page.ts';

/**
 * A simulated reader, who opens pages of the extension, presses their buttons and reads their
 * texts.
 */
export interface Reader {
  /**
   * Presses "Check now" on the options page. Resolves to the message with the outcome (`told`) and
   * to the text of the whole page afterwards.
   */
  checkNow(): Promise<{ told: string; page: string }>;
  /** Opens the popup, and resolves to its text. */
  popup(): Promise<string>;
  /** Opens the options page, and resolves to its text, including the table of checks. */
  options(): Promise<string>;
  /** Resolves to the number of events in the record in use. */
  events(): Promise<number>;
}

const OUTCOME = /Refresh failed: .*|Check failed: .*|Updated: .*|Checked: .*/;

export function readerOf(driver: Driver): Reader {
  const inPage = async <T>(
    path: string,
    ready: RegExp,
    act: (page: Page) => Promise<T>,
  ): Promise<T> => {
    const page = await driver.openExtensionPage(path);
    try {
      await untilPageSays(page, ready);
      return await act(page);
    } finally {
      await page.close();
    }
  };
  const options = <T>(act: (page: Page) => Promise<T>) =>
    inPage('src/pages/options/index.html', /What is stored/, act);
  return {
    checkNow: () =>
      options(async (page) => {
        await pressButton(page, 'Check now');
        const told = OUTCOME.exec(await untilPageSays(page, OUTCOME, 30_000))?.[0] ?? '';
        return { told, page: await unfolded(page) };
      }),
    popup: () =>
      inPage('src/pages/popup/index.html', /Record issued on|failed to load/, visibleText),
    options: () => options(unfolded),
    events: async () => {
      const answer = await driver.inExtension(
        (api) => api.runtime.sendMessage({ kind: 'get-record' }),
        null,
      );
      if (!('record' in answer))
        throw new Error(`The record page would say: ${JSON.stringify(answer)}`);
      return answer.record.events.length;
    },
  };
}

/** Opens every collapsible section of a page, and resolves to the page's text. */
async function unfolded(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return visibleText(page);
}
