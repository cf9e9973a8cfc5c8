import browser from 'webextension-polyfill';

/**
 * Gives Chromium before version 148 the `browser` namespace that Firefox and later versions of
 * Chromium have. The background and the extension's pages import this module first. Scripts in
 * pages do without it, because manifest version 3 returns promises natively and a page should not
 * load 10 kB for a name.
 */
const globals = globalThis as unknown as { browser?: typeof browser };
globals.browser ??= browser;
