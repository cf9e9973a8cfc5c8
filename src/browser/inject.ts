import { extensionApi } from './api.ts';

/** The page that a tab shows or, with `documentId`, only this document in the tab's top frame. */
export interface InjectedPage {
  tabId: number;
  documentId?: string | null;
}

/**
 * Runs scripts of the package in a page. Sets `values` as global variables, which these scripts
 * can read but the page can't. Resolves to false if the tab has closed, if it no longer shows the
 * document, or if the browser forbids scripts in the page.
 */
export async function injectScripts(
  { tabId, documentId }: InjectedPage,
  files: string[],
  values: Record<string, string> = {},
): Promise<boolean> {
  const { scripting } = extensionApi();
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  const setValues = (given: object) => void Object.assign(globalThis, given);
  try {
    await Promise.all([
      ...(Object.keys(values).length > 0
        ? [scripting.executeScript({ target, func: setValues, args: [values] })]
        : []),
      scripting.executeScript({ target, files }),
    ]);
    return true;
  } catch {
    return false;
  }
}
