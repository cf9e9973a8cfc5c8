import browser from 'webextension-polyfill';

/**
 * Adds the `browser` namespace to Chromium before version 148. The background script and the
 * extension's pages import this module before any other. Content scripts use `chrome` instead, so
 * that no page has to load these 10 kB.
 */
const globals = globalThis as unknown as { browser?: typeof browser };
globals.browser ??= browser;
