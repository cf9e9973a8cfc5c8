import type { StoredValue } from '../../browser/storage.ts';

/**
 * Returns a stored value whose key includes the feed's id. When `feed` is null, which means the
 * default feed, the key stays unchanged.
 */
export function ofFeed<T>(value: StoredValue<T>, feed: string | null): StoredValue<T> {
  return feed === null ? value : { ...value, key: `${prefixOfFeed(feed)}${value.key}` };
}

/** Id of the added feed to which a stored key belongs; null for any other key. */
export function feedOfKey(key: string): string | null {
  return /^feed:([^:]+):/.exec(key)?.[1] ?? null;
}

/** Prefix of all keys that are stored for an added feed. */
export function prefixOfFeed(feed: string): string {
  return `feed:${feed}:`;
}
