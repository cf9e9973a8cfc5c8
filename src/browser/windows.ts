import { extensionApi } from './api.ts';

/**
 * Calls the listener when a window has closed and no private window is left. Must be called while
 * the background script starts.
 */
export function onNoPrivateWindow(listener: () => void): void {
  const { windows } = extensionApi();
  windows.onRemoved.addListener(async (closed) => {
    const left = (await windows.getAll()).filter(({ id }) => id !== closed);
    if (!left.some(({ incognito }) => incognito)) listener();
  });
}
