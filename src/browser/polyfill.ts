import browser from 'webextension-polyfill';

/**
 * Adds the `browser` namespace to Chromium before version 148. Firefox and later Chromium versions
 * already have it. The background and the extension's pages import this module before any other.
 * Content scripts do without it: `chrome` returns promises with manifest version 3, and a page
 * should not have to load 10 kB for another name.
 */
const globals = globalThis as unknown as { browser?: typeof browser };
globals.browser ??= browser;
