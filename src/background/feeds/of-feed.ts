import type { StoredValue } from '../../browser/storage.ts';

/** Where a thing that is kept of each feed is kept of this one: an added feed by its id, the default feed with null. */
export function ofFeed<T>(value: StoredValue<T>, feed: string | null): StoredValue<T> {
  return feed === null ? value : { ...value, key: `${prefixOfFeed(feed)}${value.key}` };
}

/** The id of the added feed that a key of the store belongs to; null for any other key. */
export function feedOfKey(key: string): string | null {
  return /^feed:([^:]+):/.exec(key)?.[1] ?? null;
}

/** What the keys of all that is kept of an added feed begin with. */
export function prefixOfFeed(feed: string): string {
  return `feed:${feed}:`;
}
