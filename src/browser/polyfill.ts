import browser from 'webextension-polyfill';

/**
 * Gives Chromium before 148 the `browser` namespace that Firefox and later Chromiums have. Imported first by the
 * background and the extension's own pages. Scripts in pages go without: promises are native to manifest version 3, and
 * a page should not pay 10 kB for a name.
 */
const globals = globalThis as unknown as { browser?: typeof browser };
globals.browser ??= browser;
