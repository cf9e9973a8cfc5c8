import type { Browser } from 'webextension-polyfill';

/**
 * Returns the browser's extension API, whose methods return promises. The background script and
 * the extension's pages always have `browser` (see `polyfill.ts`); content scripts may have only
 * `chrome`. In Chromium, a message listener must answer through `sendResponse` (see `handle`) and
 * can't answer with a rejection (see `send`).
 */
export function extensionApi(): Browser {
  const globals = globalThis as unknown as { browser?: Browser; chrome: Browser };
  return globals.browser ?? globals.chrome;
}
