import { extensionApi } from './api.ts';

/**
 * Runs scripts from the package in a tab's top frame. Resolves to false when the browser does not
 * allow this: the extension has no permission for the page, the page belongs to the browser itself,
 * or the tab has closed.
 */
export async function injectScripts(tabId: number, files: string[]): Promise<boolean> {
  try {
    await extensionApi().scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    return true;
  } catch {
    return false;
  }
}
