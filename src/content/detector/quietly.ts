/**
 * Returns the result of `act`, or undefined when `act` throws. A page can make any access to its
 * DOM throw, and such errors must not appear in the page's console.
 */
export function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {}
}
