/**
 * Calls `act` and returns its result, or undefined when `act` throws. Access to a page's DOM can
 * throw, and such an error must not appear in the page's console.
 */
export function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {}
}
