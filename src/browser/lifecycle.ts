import { extensionApi } from './api.ts';

/**
 * Makes the browser run the background script when the browser starts, and after the extension was
 * installed or updated. The browser does so if the script listens to these events, so the
 * listeners are empty.
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
