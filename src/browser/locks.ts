/**
 * Runs `work` while holding the lock with this name. Only one context of the extension can hold
 * this lock at a time.
 */
export type WithLock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Runs work under a lock of the Web Locks API. All contexts of the extension share these locks.
 * When a context ends, the browser releases the locks of this context.
 */
export const withBrowserLock: WithLock = async (name, work) => navigator.locks.request(name, work);
