/**
 * Runs `work` while holding the lock with this name. Only one context of the extension can hold it
 * at a time.
 */
export type WithLock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Runs work under a lock of the Web Locks API, which all contexts of the extension share. When a
 * context ends, the browser releases its locks.
 */
export const withBrowserLock: WithLock = async (name, work) => navigator.locks.request(name, work);
