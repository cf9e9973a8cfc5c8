import * as z from 'zod/mini';
import { extensionApi } from './api.ts';

/** The methods of a storage area that the extension uses. Tests implement them with a Map. */
export interface KeyValueStore {
  /**
   * Resolves to the values of a key, of several keys or, with null, of all keys. Keys without a
   * value are missing from the result.
   */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** Stores all values. When the store is full, rejects and stores none of them. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/**
 * Describes a stored value: its key, its schema, and the fallback if the value is missing or can't
 * be read.
 */
export interface StoredValue<T> {
  key: string;
  schema: z.ZodMiniType<T>;
  fallback: T;
}

/** Returns the store whose values stay on this device until the extension is removed. */
export function localStore(): KeyValueStore {
  return extensionApi().storage.local;
}

/**
 * Resolves to the policy of the reader's organisation, unparsed. Null when there is no policy or
 * the policy can't be read.
 */
export async function readPolicy(): Promise<unknown> {
  const { managed } = extensionApi().storage;
  return managed.get(null).catch(() => null);
}

/**
 * Calls the listener when the organisation's policy changes, in browsers that report this. Must be
 * called while the background script starts.
 */
export function onPolicyChanged(listener: () => void): void {
  extensionApi().storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

/**
 * Hides stored values and the organisation's policy from content scripts, whose process a hostile
 * page may control. Does nothing in Firefox, which can't hide them.
 */
export async function keepStorageFromPages(): Promise<void> {
  const { local, managed, session } = extensionApi().storage as unknown as Record<string, Area>;
  const trusted = { accessLevel: 'TRUSTED_CONTEXTS' };
  await Promise.allSettled(
    [local, managed, session].map(async (area) => area?.setAccessLevel?.(trusted)),
  );
}

/**
 * A storage area of the browser. `setAccessLevel` can hide it from content scripts. Firefox lacks
 * this method.
 */
interface Area {
  setAccessLevel?(options: object): Promise<void>;
}

/**
 * Returns the browser's store in memory. It lasts until the browser closes, and content scripts
 * can't read it. When it is full, further values last only until the background script stops.
 */
export function sessionStore(): KeyValueStore {
  return withMemory(extensionApi().storage.session);
}

/** Maximum number of values that `withMemory` keeps. */
const MOST_IN_MEMORY = 100;

/**
 * Returns a store that writes to `store`. If `store` rejects values, for example because it is
 * full, the returned store keeps them in memory and does not reject. Beyond `MOST_IN_MEMORY`
 * values in memory, the oldest are lost.
 */
export function withMemory(store: KeyValueStore): KeyValueStore {
  const memory = new Map<string, unknown>();
  return {
    async get(keys) {
      const stored = await store.get(keys);
      const kept = [...memory].filter(([key]) => keys === null || [keys].flat().includes(key));
      return { ...stored, ...Object.fromEntries(structuredClone(kept)) };
    },
    async set(items) {
      const isStored = await store.set(items).then(
        () => true,
        () => false,
      );
      // If `store` refuses the new value, it may still contain an older one. Therefore, `get`
      // prefers the value in memory. When `store` accepts a newer value later, the value in memory
      // must be deleted.
      for (const [key, value] of Object.entries(items)) {
        memory.delete(key);
        if (!isStored) memory.set(key, structuredClone(value));
      }
      for (const key of [...memory.keys()].slice(0, -MOST_IN_MEMORY)) memory.delete(key);
    },
    async remove(keys) {
      for (const key of [keys].flat()) memory.delete(key);
      await store.remove(keys);
    },
  };
}

/**
 * Reads and parses a stored value. Returns the fallback if the value is missing. If the store can't
 * be read or the value does not fit its schema, logs this and returns the fallback.
 */
export async function readStored<T>(store: KeyValueStore, value: StoredValue<T>): Promise<T> {
  try {
    const content = (await store.get(value.key))[value.key];
    return content === undefined ? value.fallback : parseStored(value, content);
  } catch (error) {
    console.warn(`Stored "${value.key}" can't be read:`, error);
    return value.fallback;
  }
}

/**
 * Reads and parses a stored value. Unlike `readStored`, rejects when the store can't be read. This
 * matters if the caller would act on the fallback, for example overwrite the value with it.
 */
export async function readStoredForSure<T>(
  store: KeyValueStore,
  value: StoredValue<T>,
): Promise<T> {
  const content = (await store.get(value.key))[value.key];
  return content === undefined ? value.fallback : parseStored(value, content);
}

/**
 * Parses a value that was read from the store. If the value does not fit its schema, logs this and
 * returns the fallback.
 */
export function parseStored<T>({ key, schema, fallback }: StoredValue<T>, content: unknown): T {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  console.warn(
    `Stored "${key}" is not as it was written; starting afresh.`,
    z.prettifyError(parsed.error),
  );
  return fallback;
}

/** Stores a value. Rejects when the store is full or broken. */
export async function writeStored<T>(
  store: KeyValueStore,
  { key }: StoredValue<T>,
  content: T,
): Promise<void> {
  await store.set({ [key]: content });
}
