/**
 * Calls `act` and returns its result, or undefined when `act` throws. Any access to a page's DOM
 * can throw, and the page's console must not show this.
 */
export function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {}
}
