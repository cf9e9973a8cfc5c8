import * as z from 'zod/mini';
import { extensionApi } from './api.ts';

/** The part of a storage area that the extension uses. Tests implement it with a Map. */
export interface KeyValueStore {
  /**
   * Resolves to the values of one key, of several keys, or, with null, of all keys. Keys without a
   * value are left out.
   */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** Stores all values or none. Rejects when the store is full. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** A stored value: its key, its schema, and the fallback for a missing or unreadable value. */
export interface StoredValue<T> {
  key: string;
  schema: z.ZodMiniType<T>;
  fallback: T;
}

/** Values kept on this device until the extension is removed. */
export function localStore(): KeyValueStore {
  return extensionApi().storage.local;
}

/**
 * Resolves to the policy of the reader's organisation, unparsed. Null when the policy can't be read
 * or there is none; in the latter case, Firefox rejects.
 */
export async function readPolicy(): Promise<unknown> {
  const { managed } = extensionApi().storage;
  return managed.get(null).catch(() => null);
}

/**
 * Calls the listener when the policy changes, in browsers that report such changes. Must be called
 * while the background starts.
 */
export function onPolicyChanged(listener: () => void): void {
  extensionApi().storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

/**
 * Hides stored values from content scripts, including the policy, which contains the organisation's
 * feeds. A hostile page may have taken over a content script's process. Firefox can't hide the
 * values; the function then also resolves, because stored values are checked whenever they are
 * read.
 */
export async function keepStorageFromPages(): Promise<void> {
  const { local, managed, session } = extensionApi().storage as unknown as Record<string, Area>;
  const trusted = { accessLevel: 'TRUSTED_CONTEXTS' };
  await Promise.allSettled(
    [local, managed, session].map(async (area) => area?.setAccessLevel?.(trusted)),
  );
}

/** A storage area, with the method by which some browsers can hide it. */
interface Area {
  setAccessLevel?(options: object): Promise<void>;
}

/**
 * Values kept in memory until the browser closes, even after the background worker has ended.
 * Content scripts can't read them. Values that no longer fit are kept until the worker ends.
 */
export function sessionStore(): KeyValueStore {
  return withMemory(extensionApi().storage.session);
}

/** Maximum number of values that `withMemory` keeps in memory. */
const MOST_IN_MEMORY = 100;

/**
 * Returns a store that keeps in memory the values that `store` refuses. A page that fills the store
 * can then not make the sidebar disappear from other pages. Beyond `MOST_IN_MEMORY`, the oldest
 * values are forgotten.
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
      // `store` may still hold older values of the keys that it refused, so the values in memory
      // take precedence.
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
 * Reads and parses a stored value. When the value does not match its schema or the store can't be
 * read, reports this to the console and returns the fallback.
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
 * Like `readStored`, but rejects when the store can't be read. Meant for callers that would
 * overwrite the stored value, or that would conclude that nothing is stored.
 */
export async function readStoredForSure<T>(
  store: KeyValueStore,
  value: StoredValue<T>,
): Promise<T> {
  const content = (await store.get(value.key))[value.key];
  return content === undefined ? value.fallback : parseStored(value, content);
}

/**
 * Parses a value that was read from the store. When it does not match the schema, reports this to
 * the console and returns the fallback.
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
