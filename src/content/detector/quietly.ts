/**
 * Calls `act` and returns its result, or undefined when `act` throws. A page can make any access
 * to its DOM throw, and such errors must not appear in the page's console.
 */
export function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {}
}
