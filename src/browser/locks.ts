/**
 * Runs `work` while it holds the lock called `name`, which only one context of the extension can
 * hold at a time.
 */
export type WithLock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Takes locks from the Web Locks API, which all contexts of the extension's origin share. When a
 * context dies, its locks are released.
 */
export const withBrowserLock: WithLock = async (name, work) => navigator.locks.request(name, work);
