import { extensionApi } from './api.ts';

/**
 * Runs scripts of the package in a tab's top frame. Sets `values` as global variables, which these
 * scripts can read but the page can't. Resolves to false if the tab has closed or the browser
 * forbids scripts in the page.
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
