import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API with promises. The background and the extension's pages have
 * `browser` everywhere (see `polyfill.ts`). Scripts in pages use `browser` or `chrome`, because
 * manifest version 3 returns promises natively. Two gaps remain in Chromium: a message listener
 * answers through `sendResponse` instead of a promise (see `handle`), and an answer can't be a
 * rejection (see `send`).
 */
export function extensionApi(): Browser {
  const globals = globalThis as unknown as { browser?: Browser; chrome: Browser };
  return globals.browser ?? globals.chrome;
}
