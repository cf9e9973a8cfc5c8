import type { StoredValue } from '../../browser/storage.ts';

/**
 * Returns `value` with the feed's id as a prefix of its key. The default feed (null) keeps the key
 * unchanged.
 */
export function ofFeed<T>(value: StoredValue<T>, feed: string | null): StoredValue<T> {
  return feed === null ? value : { ...value, key: `${prefixOfFeed(feed)}${value.key}` };
}

/** Returns the id of the added feed that a stored key belongs to; null for any other key. */
export function feedOfKey(key: string): string | null {
  return /^feed:([^:]+):/.exec(key)?.[1] ?? null;
}

/** Returns the prefix of all keys stored for an added feed. */
export function prefixOfFeed(feed: string): string {
  return `feed:${feed}:`;
}
