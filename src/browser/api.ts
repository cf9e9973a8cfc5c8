import type { Browser } from 'webextension-polyfill';

/**
 * Returns the browser's extension API, whose methods return promises. In the background script and
 * the extension's pages, `browser` always exists (see `polyfill.ts`). Content scripts use
 * `browser` or `chrome`, because both return promises with manifest version 3. Chromium still
 * differs in two ways: a message listener must answer through `sendResponse` instead of returning
 * a promise (see `handle`), and it can't answer with a rejection (see `send`).
 */
export function extensionApi(): Browser {
  const globals = globalThis as unknown as { browser?: Browser; chrome: Browser };
  return globals.browser ?? globals.chrome;
}
