import type { Browser } from 'webextension-polyfill';

/**
 * Returns the extension API with promises. Content scripts may have only `chrome`. In Chromium,
 * message listeners must answer through `sendResponse` (see `handle`).
 */
export function extensionApi(): Browser {
  const globals = globalThis as unknown as { browser?: Browser; chrome: Browser };
  return globals.browser ?? globals.chrome;
}
