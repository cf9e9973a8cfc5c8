import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/driver.ts';
import { pressInPopup, untilPopupSays as untilPageSays } from '../e2e/popup.ts';

/**
 * Acts as the reader in a test: opens the extension's own pages, presses their buttons and reads
 * their texts.
 */
export interface Reader {
  /**
   * Presses "Check now" on the options page. Resolves to the sentence with the outcome and to the
   * page's text afterwards.
   */
  checkNow(): Promise<{ told: string; page: string }>;
  /** Returns the text of a newly opened popup. */
  popup(): Promise<string>;
  /** Returns the text of a newly opened options page, including the table of checks. */
  options(): Promise<string>;
  /** Returns the number of events in the record in use. */
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
        await pressInPopup(page, 'Check now');
        const told = OUTCOME.exec(await untilPageSays(page, OUTCOME, 30_000))?.[0] ?? '';
        return { told, page: await unfolded(page) };
      }),
    popup: () => inPage('src/pages/popup/index.html', /Record issued on|failed to load/, textOf),
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

/** Returns the text with every fold open. */
async function unfolded(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return textOf(page);
}

function textOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the text as it is rendered is what a reader sees.
  return page.evaluate(() => document.body.innerText);
}
