import * as z from 'zod/mini';
import { extensionApi } from './api.ts';

/** The part of a storage area that is used here; a Map behind it serves tests. */
export interface KeyValueStore {
  /** The values of one key or of several, or all with null; keys without a value are left out. */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** All values or none. Rejects when the store is full. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** One thing that is stored: where, in what form, and what holds when it isn't there or can't be read. */
export interface StoredValue<T> {
  key: string;
  schema: z.ZodMiniType<T>;
  fallback: T;
}

/** Kept on this device until the extension goes. */
export function localStore(): KeyValueStore {
  return extensionApi().storage.local;
}

/**
 * What the reader's organisation has set by policy, unparsed; null where there is no policy, or none can be read (Firefox
 * rejects when nobody wrote one).
 */
export async function readPolicy(): Promise<unknown> {
  const { managed } = extensionApi().storage;
  return managed.get(null).catch(() => null);
}

/** Calls the listener when the policy changes, where the browser tells. To be called while the background starts. */
export function onPolicyChanged(listener: () => void): void {
  extensionApi().storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

/**
 * Keeps content scripts, whose process a hostile page may have taken over, from what is stored. Resolves also in
 * browsers that can't (Firefox): what is stored is checked when it is read all the same.
 */
export async function keepStorageFromPages(): Promise<void> {
  const local = extensionApi().storage.local as { setAccessLevel?(options: object): Promise<void> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Kept in memory until the browser closes; outlives the background worker, not readable by content scripts. */
export function sessionStore(): KeyValueStore {
  return extensionApi().storage.session;
}

/** What is stored, parsed. A value of another form, or a store that can't be read, is reported to the console and is the fallback. */
export async function readStored<T>(store: KeyValueStore, value: StoredValue<T>): Promise<T> {
  try {
    const content = (await store.get(value.key))[value.key];
    return content === undefined ? value.fallback : parseStored(value, content);
  } catch (error) {
    console.warn(`Stored "${value.key}" can't be read:`, error);
    return value.fallback;
  }
}

/** A value as it came from the store, parsed; the fallback, and a report to the console, when it has another form. */
export function parseStored<T>({ key, schema, fallback }: StoredValue<T>, content: unknown): T {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  console.warn(`Stored "${key}" is not as it was written; starting afresh.`, z.prettifyError(parsed.error));
  return fallback;
}

/** Rejects when the store is full or broken. */
export async function writeStored<T>(
  store: KeyValueStore,
  { key }: StoredValue<T>,
  content: T,
): Promise<void> {
  await store.set({ [key]: content });
}
