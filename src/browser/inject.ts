import { extensionApi } from './api.ts';

/**
 * Runs packaged scripts in the top frame of a tab. Resolves to false when the browser refuses: the
 * extension has no permission for the page, the page belongs to the browser itself, or the tab is
 * gone.
 */
export async function injectScripts(tabId: number, files: string[]): Promise<boolean> {
  try {
    await extensionApi().scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    return true;
  } catch {
    return false;
  }
}
