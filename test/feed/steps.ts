import type { Driver } from '../e2e/driver/launch.ts';

/**
 * Progress that `stopBefore` records in the background script. A step is a call of a method, such
 * as `fetch`.
 */
export interface Staged {
  /**
   * Names of the steps so far, in order. If the script has been stopped, the last name is the step
   * that it was about to take.
   */
  names: string[];
  reached: Promise<string>;
}

/**
 * Stops the background script forever before step number `at`, counted from 0. A step is a call of
 * one of the methods replaced below, such as `fetch`.
 */
export function stopBefore(driver: Driver, at: number): Promise<null> {
  return driver.inBackground((global, fatal) => {
    // biome-ignore lint/suspicious/noExplicitAny: methods of this global are replaced
    const there = global as any;
    let stop = (_: string) => {};
    const reached = new Promise<string>((resolve) => {
      stop = resolve;
    });
    const staged: Staged = { names: [], reached };
    there.staged = staged;
    /**
     * True if a method call must not be carried out. This holds for call number `fatal`, counted
     * from 0, and for all later calls, because work that runs in parallel may still make some.
     * Adds the method's name to `staged.names`, but not for calls after number `fatal`.
     */
    const mustStop = (name: string) => {
      if (staged.names.length > fatal) return true;
      staged.names.push(name);
      if (staged.names.length <= fatal) return false;
      stop(name);
      return true;
    };
    // biome-ignore lint/suspicious/noExplicitAny: `owner` may be any object of the background.
    const wrap = (owner: any, method: string, never: () => unknown) => {
      const original = owner[method];
      owner[method] = function (...args: unknown[]) {
        return mustStop(method) ? never() : original.apply(this, args);
      };
    };
    const promise = () => new Promise(() => {});
    const request = () => ({});
    wrap(there, 'fetch', promise);
    wrap(there.ReadableStreamDefaultReader.prototype, 'read', promise);
    for (const method of ['importKey', 'verify', 'digest'])
      wrap(there.SubtleCrypto.prototype, method, promise);
    wrap(there.LockManager.prototype, 'request', promise);
    wrap(there.IDBFactory.prototype, 'open', request);
    for (const method of ['get', 'put', 'getAllKeys', 'delete'])
      wrap(there.IDBObjectStore.prototype, method, request);
    const { storage, alarms } = there.browser ?? there.chrome;
    for (const area of [storage.local, storage.session])
      for (const method of ['get', 'set', 'remove']) wrap(area, method, promise);
    for (const method of ['create', 'get', 'clear']) wrap(alarms, method, promise);
    return null;
  }, at);
}

/**
 * Waits until `stopBefore` has stopped the background script. Resolves to the name of the step that
 * came next and was not carried out, such as `fetch`.
 */
export function reachedStep(driver: Driver): Promise<string> {
  return driver.inBackground(
    (global) => (global as unknown as { staged: Staged }).staged.reached,
    null,
  );
}

/** Resolves to the names of all steps so far, in order. */
export function stepsSoFar(driver: Driver): Promise<string[]> {
  return driver.inBackground(
    (global) => (global as unknown as { staged: Staged }).staged.names,
    null,
  );
}
