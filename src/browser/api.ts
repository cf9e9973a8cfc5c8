import type { Browser } from 'webextension-polyfill';

/**
 * Returns the browser's extension API, whose methods return promises. Content scripts may have
 * only `chrome` instead of `browser`. In Chromium, a message listener must answer through
 * `sendResponse` (see `handle`).
 */
export function extensionApi(): Browser {
  const globals = globalThis as unknown as { browser?: Browser; chrome: Browser };
  return globals.browser ?? globals.chrome;
}
