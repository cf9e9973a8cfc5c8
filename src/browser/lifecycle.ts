import { extensionApi } from './api.ts';

/**
 * Has the browser start the background when it starts itself and when the extension was installed or updated. There is
 * nothing to do then but to start; without these listeners it would wait for the first article.
 */
export function startWithBrowser(): void {
  const { runtime } = extensionApi();
  runtime.onStartup.addListener(() => {});
  runtime.onInstalled.addListener(() => {});
}

/** Calls the listener when the extension was installed here; not when it was updated, or the browser was. To be called while the background starts. */
export function onInstalled(listener: () => void): void {
  extensionApi().runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}
