import { extensionApi } from './api.ts';

/**
 * Makes the browser run the background script when the browser starts, and after the extension was
 * installed or updated. The browser runs the script if the script has listeners for these events.
 * The listeners are empty, because they only need to exist.
 */
export function startWithBrowser(): void {
  const { runtime } = extensionApi();
  runtime.onStartup.addListener(() => {});
  runtime.onInstalled.addListener(() => {});
}

/**
 * Calls the listener after the extension was installed, but not after an update. Must be called
 * while the background script starts.
 */
export function onInstalled(listener: () => void): void {
  extensionApi().runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}
