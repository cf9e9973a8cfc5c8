import { extensionApi } from './api.ts';

/** Makes the background script run when the browser starts, and after installation or update. */
export function startWithBrowser(): void {
  const { runtime } = extensionApi();
  // The browser runs the script if it has listeners for these events. They need not do anything.
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
