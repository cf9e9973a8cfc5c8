import { extensionApi } from './api.ts';

/**
 * Runs packaged scripts in the top frame of a tab. Resolves to false when the browser doesn't let it: no permission for
 * the page, a page of the browser, a tab that is gone.
 */
export async function injectScripts(tabId: number, files: string[]): Promise<boolean> {
  try {
    await extensionApi().scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    return true;
  } catch {
    return false;
  }
}
