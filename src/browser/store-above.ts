import type { KeyValueStore } from './storage.ts';

/** A store that can undo everything written to it. */
export interface StoreAbove extends KeyValueStore {
  /** Undoes all writes. Afterwards, reading returns the values of the store below. */
  forget(): Promise<void>;
}

/**
 * Returns a store that leaves `below` unchanged. It writes to `above`, with `prefix` before each
 * key. A key that was written has the new value, and a key that was removed has none. Every other
 * key has its value from `below`.
 */
export function storeAbove(below: KeyValueStore, above: KeyValueStore, prefix: string): StoreAbove {
  const own = async () =>
    Object.entries(await above.get(null))
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value] as const);
  const put = (values: (readonly [string, unknown])[]) =>
    above.set(Object.fromEntries(values.map(([key, value]) => [`${prefix}${key}`, value])));
  return {
    async get(keys) {
      const [found, kept] = await Promise.all([below.get(keys), own()]);
      const wanted = kept.filter(([key]) => keys === null || [keys].flat().includes(key));
      const all = { ...found, ...Object.fromEntries(wanted) };
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
    },
    set: (items) => put(Object.entries(items)),
    // No store contains null as a value, so null marks a value that has been removed.
    remove: (keys) => put([keys].flat().map((key) => [key, null])),
    forget: async () => above.remove((await own()).map(([key]) => `${prefix}${key}`)),
  };
}
