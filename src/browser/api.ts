import type { Browser } from 'webextension-polyfill';

/**
 * Returns the browser's extension API, whose methods return promises. In Chromium, message
 * listeners must still answer through `sendResponse` (see `handle`).
 */
export function extensionApi(): Browser {
  // Content scripts may have only `chrome`.
  const globals = globalThis as unknown as { browser?: Browser; chrome: Browser };
  return globals.browser ?? globals.chrome;
}
