/** Runs `work` while nothing else in any context of the extension holds the lock called `name`. */
export type WithLock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Takes locks from the Web Locks API, shared by all contexts of the extension's origin. A context
 * that dies releases its locks.
 */
export const withBrowserLock: WithLock = async (name, work) => navigator.locks.request(name, work);
