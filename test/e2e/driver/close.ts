import { setTimeout as after } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/** Time limit in ms. A browser that is closed during work sometimes never finishes closing. */
const PATIENCE_MS = 10_000;

/** Closes a browser properly, or ends its process when that takes too long. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const closed = browser.close().then(
    () => true,
    () => false,
  );
  if (await Promise.race([closed, after(PATIENCE_MS, false, { ref: false })])) return;
  browser.process()?.kill('SIGKILL');
}
