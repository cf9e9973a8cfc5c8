import type { KeyValueStore } from './storage.ts';

/** Store whose writes can be forgotten. */
export interface StoreAbove extends KeyValueStore {
  /** Forgets every write, so that reads give what is below again. */
  forget(): Promise<void>;
}

/**
 * Returns a store that reads from `below` and writes nothing to it: its own values are kept in
 * `above`, under keys that begin with `prefix`, and hide those below.
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
    // No stored value is null, so null marks a value that was removed.
    remove: (keys) => put([keys].flat().map((key) => [key, null])),
    forget: async () => above.remove((await own()).map(([key]) => `${prefix}${key}`)),
  };
}
