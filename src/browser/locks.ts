/** Runs work while nothing else of the extension, in whatever context, holds the lock of that name. */
export type WithLock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** The Web Locks API, shared by all contexts of the extension's origin; a context that dies lets its locks go. */
export const withBrowserLock: WithLock = async (name, work) => navigator.locks.request(name, work);
