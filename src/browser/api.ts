import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API with promises. In the background and the extension's pages, `browser`
 * always exists (see `polyfill.ts`). Content scripts use `browser` or `chrome`, because manifest
 * version 3 returns promises natively. Chromium still differs in two ways: a message listener
 * answers through `sendResponse` instead of a promise (see `handle`), and an answer can't be a
 * rejection (see `send`).
 */
export function extensionApi(): Browser {
  const globals = globalThis as unknown as { browser?: Browser; chrome: Browser };
  return globals.browser ?? globals.chrome;
}
