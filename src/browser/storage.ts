import * as z from 'zod/mini';
import { extensionApi } from './api.ts';

/** The part of a storage area that the extension uses. Tests implement it with a Map. */
export interface KeyValueStore {
  /**
   * Values of one key, of several keys, or, with null, of all keys. Leaves out keys without a
   * value.
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
 * Resolves to the policy of the reader's organisation, unparsed. Null without a policy, for which
 * Firefox rejects, and when the policy can't be read.
 */
export async function readPolicy(): Promise<unknown> {
  const { managed } = extensionApi().storage;
  return managed.get(null).catch(() => null);
}

/**
 * Calls the listener when the policy changes, in browsers that report it. Must be called while the
 * background starts.
 */
export function onPolicyChanged(listener: () => void): void {
  extensionApi().storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

/**
 * Hides stored values from content scripts, because a hostile page may have taken over their
 * process. Also resolves in browsers that can't do this (Firefox), because stored values are
 * checked whenever they are read.
 */
export async function keepStorageFromPages(): Promise<void> {
  const local = extensionApi().storage.local as { setAccessLevel?(options: object): Promise<void> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/**
 * Values kept in memory until the browser closes. They outlive the background worker. Content
 * scripts can't read them.
 */
export function sessionStore(): KeyValueStore {
  return extensionApi().storage.session;
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
