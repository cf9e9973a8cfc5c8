import { setTimeout as after } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/**
 * Time limit, in ms, for closing a browser. A browser that is busy when it is told to close may
 * never close.
 */
const PATIENCE_MS = 10_000;

/** Closes a browser properly. If this fails or takes too long, ends the browser's process. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const closed = browser.close().then(
    () => true,
    () => false,
  );
  if (await Promise.race([closed, after(PATIENCE_MS, false, { ref: false })])) return;
  browser.process()?.kill('SIGKILL');
}
