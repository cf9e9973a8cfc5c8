import browser from 'webextension-polyfill';

/**
 * Adds the `browser` namespace to Chromium before version 148; must be imported first. Content
 * scripts use `chrome` instead, which saves each page 10 kB.
 */
const globals = globalThis as unknown as { browser?: typeof browser };
globals.browser ??= browser;
