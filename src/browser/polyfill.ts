import browser from 'webextension-polyfill';

/**
 * Adds the `browser` namespace to Chromium before version 148; Firefox and later versions of
 * Chromium have it. The background and the extension's pages import this module first. Content
 * scripts do not need it, because manifest version 3 returns promises natively, and a page should
 * not have to load 10 kB for a name.
 */
const globals = globalThis as unknown as { browser?: typeof browser };
globals.browser ??= browser;
