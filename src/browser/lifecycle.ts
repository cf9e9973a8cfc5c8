import { extensionApi } from './api.ts';

/**
 * Makes the browser start the background when the browser itself starts, and when the extension was
 * installed or updated. The listeners do nothing; without them, the background would not start
 * before the first article.
 */
export function startWithBrowser(): void {
  const { runtime } = extensionApi();
  runtime.onStartup.addListener(() => {});
  runtime.onInstalled.addListener(() => {});
}

/**
 * Calls the listener when the extension was installed on this device, but not after an update of
 * the extension or of the browser. Must be called while the background starts.
 */
export function onInstalled(listener: () => void): void {
  extensionApi().runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}
