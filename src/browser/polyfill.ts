import browser from 'webextension-polyfill';

/**
 * Provides the global `browser` in Chromium, which lacks it before version 148. Must be imported
 * before all other modules. Content scripts use `chrome` instead, so that no page has to load the
 * 10 kB of this module.
 */
const globals = globalThis as unknown as { browser?: typeof browser };
globals.browser ??= browser;
