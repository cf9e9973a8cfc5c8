import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API with promises. Manifest version 3 has them natively in every browser (`browser` in
 * Firefox, `chrome` in Chromium), so that only the types of the polyfill are needed and none of its 10 kB travels
 * into a page. Two gaps remain in Chromium: a message listener answers by `sendResponse`, not by a promise
 * (see `handle`), and an answer can't be a rejection (see `send`).
 */
export function extensionApi(): Browser {
  const globals = globalThis as unknown as { browser?: Browser; chrome: Browser };
  return globals.browser ?? globals.chrome;
}
