import type { StoredValue } from '../../browser/storage.ts';

/** Namespaces a stored value by feed id; null is the default feed. */
export function ofFeed<T>(value: StoredValue<T>, feed: string | null): StoredValue<T> {
  return feed === null ? value : { ...value, key: `${prefixOfFeed(feed)}${value.key}` };
}

/** Id of the added feed that a stored key belongs to; null for any other key. */
export function feedOfKey(key: string): string | null {
  return /^feed:([^:]+):/.exec(key)?.[1] ?? null;
}

/** Prefix of all stored keys of an added feed. */
export function prefixOfFeed(feed: string): string {
  return `feed:${feed}:`;
}
