import { extensionApi } from './api.ts';

/**
 * Runs scripts from the package in a tab's top frame. Before that, sets `values` as global
 * variables, which the extension's scripts there can read but the page can't. Resolves to false
 * when the browser does not allow this: the extension has no permission for the page, the page
 * belongs to the browser itself, or the tab has closed.
 */
export async function injectScripts(
  tabId: number,
  files: string[],
  values: Record<string, string> = {},
): Promise<boolean> {
  const { scripting } = extensionApi();
  const target = { tabId, frameIds: [0] };
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
