import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API with promises. The background and our own pages have `browser` everywhere (see
 * `polyfill.ts`); scripts in pages take what the browser has, since manifest version 3 knows promises natively. Two gaps
 * remain in Chromium: a message listener answers by `sendResponse`, not by a promise (see `handle`), and an answer can't
 * be a rejection (see `send`).
 */
export function extensionApi(): Browser {
  const globals = globalThis as unknown as { browser?: Browser; chrome: Browser };
  return globals.browser ?? globals.chrome;
}
