import browser from 'webextension-polyfill';

/**
 * Gives Chromium before version 148 the `browser` namespace that Firefox and later versions of
 * Chromium have. Imported first by the background and by the extension's pages. Scripts in pages go
 * without it, because manifest version 3 returns promises natively and a page should not pay 10 kB
 * for a name.
 */
const globals = globalThis as unknown as { browser?: typeof browser };
globals.browser ??= browser;
