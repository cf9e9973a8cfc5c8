import type { BlobStore } from '../../browser/blob-store.ts';
import type { KeyValueStore } from '../../browser/storage.ts';
import type { PinnedKey } from '../../core/release/keys.ts';
import { type AddedFeeds, listAddedFeeds } from './added-feeds.ts';
import type { AddedFeed } from './feed-proposal.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';
import type { RefreshedFeed } from './refresh-attempt.ts';

/** Services needed to list feeds and to open their record stores. */
export interface FeedsServices {
  /** Address of the default feed's folder; null when the build has no default feed. */
  feed: string | null;
  /** Public keys of the default feed. */
  pinned: readonly PinnedKey[];
  /** Record store of the default feed. */
  records: RecordStore;
  storage: KeyValueStore;
  readPolicy: () => Promise<unknown>;
  /** Returns the blob store of an added feed, given the feed's id. */
  blobsOf: (feed: string) => BlobStore;
}

/** All feeds, and access to the record store of each. */
export interface Feeds {
  /** The added feeds: those set by the organisation's policy and those that the reader added. */
  added(): Promise<AddedFeeds>;
  /** All feeds that can be contacted. The default feed comes first, if the build has one. */
  toRefresh(): Promise<RefreshedFeed[]>;
  /**
   * Returns the record store of an added feed. The result is the same object until the feed's keys
   * change.
   */
  storeOf(feed: AddedFeed): RecordStore;
  blobsOf(feed: string): BlobStore;
}

/**
 * Creates a `Feeds`. Each call of `added` or `toRefresh` reads the added feeds again, so that
 * changes apply immediately.
 */
export function createFeeds(services: FeedsServices): Feeds {
  const { feed, pinned, records, storage, blobsOf } = services;
  const stores = new Map<string, RecordStore>();

  function storeOf({ id, keys }: AddedFeed): RecordStore {
    const name = `${id} ${keys.map((key) => `${key.role} ${key.id}`).join(' ')}`;
    const store =
      stores.get(name) ??
      createRecordStore({ bundle: null, storage, blobs: blobsOf(id), pinned: keys, feed: id });
    stores.set(name, store);
    return store;
  }

  const added = async () =>
    listAddedFeeds(storage, await services.readPolicy(), { defaultFeed: feed });

  return {
    added,
    storeOf,
    blobsOf,
    async toRefresh() {
      const main = feed === null ? [] : [{ id: null, name: '', address: feed, pinned, records }];
      return [...main, ...(await added()).feeds.map((feed) => refreshedFeed(feed, storeOf(feed)))];
    },
  };
}

/** Returns an added feed in the form that a refresh needs. */
export function refreshedFeed(
  { id, name, address, keys }: AddedFeed,
  records: RecordStore,
): RefreshedFeed {
  return { id, name, address, pinned: keys, records };
}
