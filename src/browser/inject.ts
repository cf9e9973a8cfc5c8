import { extensionApi } from './api.ts';

/**
 * Runs packaged scripts in the top frame of a tab. Resolves to false when the browser refuses:
 * without permission for the page, on a page of the browser itself, or when the tab is gone.
 */
export async function injectScripts(tabId: number, files: string[]): Promise<boolean> {
  try {
    await extensionApi().scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    return true;
  } catch {
    return false;
  }
}
