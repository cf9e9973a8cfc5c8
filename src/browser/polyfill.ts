import browser from 'webextension-polyfill';

/**
 * Adds the `browser` namespace to Chromium before version 148. Must be imported first. Content
 * scripts use `chrome` instead, so that pages need not load these 10 kB.
 */
const globals = globalThis as unknown as { browser?: typeof browser };
globals.browser ??= browser;
