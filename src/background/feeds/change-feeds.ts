import * as z from 'zod/mini';
import type { WithLock } from '../../browser/locks.ts';
import {
  type KeyValueStore,
  readStored,
  readStoredForSure,
  type StoredValue,
  writeStored,
} from '../../browser/storage.ts';
import { DAY_MS } from '../../core/dates/days.ts';
import type { RefreshFailure, RefreshOutcome } from '../../core/release/provenance.ts';
import type { TypedFeed } from '../../protocol/request-schemas.ts';
import { addedFeeds, MOST_FEEDS } from './added-feeds.ts';
import { type AddedFeed, type FeedRules, readProposal } from './feed-proposal.ts';
import { FeedRefusal } from './feed-refusal.ts';
import { type Feeds, refreshedFeed } from './feeds.ts';
import { feedOfKey, prefixOfFeed } from './of-feed.ts';
import { REFRESH_LOCK, type RefreshedFeed } from './refresh-attempt.ts';

/** Services needed to change the list of added feeds. */
export interface ChangeFeedsServices {
  storage: KeyValueStore;
  withLock: WithLock;
  feeds: Pick<Feeds, 'added' | 'storeOf'>;
  rules: FeedRules;
  /**
   * Makes the first request to a feed that is not in the list yet. The caller must hold the
   * refresh lock.
   */
  firstCheck: (feed: RefreshedFeed) => Promise<RefreshOutcome>;
  /** Called after the list of feeds has changed, to update the schedule and open tabs. */
  onChanged: () => Promise<void>;
}

/** Outcome of adding a feed. `refused`: the feed sent no valid release, and nothing was stored. */
type FeedAdded = { kind: 'added'; name: string } | { kind: 'refused'; failure: RefreshFailure };

/**
 * Adds a feed. Rejects with a FeedRefusal for an invalid feed, unconfirmed keys, a taken name or
 * address, or a full list.
 */
export async function addFeed(
  services: ChangeFeedsServices,
  typed: TypedFeed,
  confirmed: readonly string[],
): Promise<FeedAdded> {
  const feed = await readProposal(typed, services.rules);
  if (feed.keys.map(({ id }) => id).join() !== confirmed.join())
    throw new FeedRefusal('feeds_fault_confirmed');
  const outcome = await services.withLock(REFRESH_LOCK, async () => {
    await refuseUnlessNew(services, feed);
    const store = services.feeds.storeOf(feed);
    const first = await services.firstCheck(refreshedFeed(feed, store));
    if (first.kind === 'failed') await forget(services, feed);
    else
      await writeStored(services.storage, addedFeeds, [
        ...(await readStoredForSure(services.storage, addedFeeds)),
        storedForm(feed),
      ]);
    return first;
  });
  await services.onChanged();
  return outcome.kind === 'failed'
    ? { kind: 'refused', failure: outcome.failure }
    : { kind: 'added', name: feed.name };
}

/**
 * Removes a feed that the reader added, and deletes its data. Rejects with a FeedRefusal if the
 * feed is not in the list, or if the organisation's policy set it.
 */
export async function removeFeed(services: ChangeFeedsServices, id: string): Promise<void> {
  await services.withLock(REFRESH_LOCK, async () => {
    const { feeds } = await services.feeds.added();
    const feed = feeds.find((added) => added.id === id);
    if (!feed) throw new FeedRefusal('feeds_fault_gone');
    if (feed.managed) throw new FeedRefusal('feeds_not_removable');
    const kept = (await readStoredForSure(services.storage, addedFeeds)).filter(
      ({ address }) => address !== feed.address,
    );
    await writeStored(services.storage, addedFeeds, kept);
    await forget(services, feed);
  });
  await services.onChanged();
}

interface ForgetServices extends Pick<ChangeFeedsServices, 'storage' | 'withLock'> {
  feeds: Pick<Feeds, 'added' | 'blobsOf'>;
  /** Returns the current time, in ms since 1970. */
  now: () => number;
}

/**
 * Time, in ms, for which a feed's stored data are kept after the feed disappears from the list.
 * This delay protects the data when the list only seems empty because it can't be read.
 */
const MISSING_FOR = DAY_MS;

/**
 * Feeds that have stored data but are not in the list of added feeds. For each id, the time (ms
 * since 1970) when the feed was first found missing.
 */
const missingFeeds: StoredValue<Record<string, number>> = {
  key: 'missing-feeds',
  schema: z.record(z.string(), z.number()),
  fallback: {},
};

/**
 * Deletes everything stored for feeds that have been missing from the list for a day, for example
 * because the organisation's policy no longer sets them.
 */
export async function forgetGoneFeeds(services: ForgetServices): Promise<void> {
  const { storage, withLock, feeds, now } = services;
  await withLock(REFRESH_LOCK, async () => {
    const there = new Set((await feeds.added()).feeds.map(({ id }) => id));
    const keys = Object.keys(await storage.get(null));
    const missing = new Set(
      keys.flatMap((key) => feedOfKey(key) ?? []).filter((id) => !there.has(id)),
    );
    const noticed = await readStored(storage, missingFeeds);
    const since = [...missing].map((id) => [id, noticed[id] ?? now()] as const);
    const gone = since.filter(([, at]) => now() - at >= MISSING_FOR).map(([id]) => id);
    const left = since.filter(([id]) => !gone.includes(id));
    if (left.length > 0) await writeStored(storage, missingFeeds, Object.fromEntries(left));
    else await storage.remove(missingFeeds.key);
    await storage.remove(keys.filter((key) => gone.includes(feedOfKey(key) ?? '')));
    for (const id of gone) await feeds.blobsOf(id).keepOnly([]);
  });
}

async function refuseUnlessNew(services: ChangeFeedsServices, feed: AddedFeed): Promise<void> {
  const { feeds } = await services.feeds.added();
  if (feeds.some(({ id }) => id === feed.id)) throw new FeedRefusal('feeds_fault_there');
  if (feeds.some(({ name }) => name === feed.name))
    throw new FeedRefusal('feeds_fault_name_taken', { name: feed.name });
  // Counts the stored feeds. The list lacks those with an address that the policy also sets.
  const stored = await readStoredForSure(services.storage, addedFeeds);
  if (stored.length >= MOST_FEEDS) throw new FeedRefusal('feeds_fault_most', { most: MOST_FEEDS });
}

/**
 * Deletes everything stored for an unlisted feed. Deletes the list of releases before the blobs:
 * if the script is stopped in between, the remaining blobs are never read.
 */
async function forget({ storage, feeds }: ChangeFeedsServices, feed: AddedFeed): Promise<void> {
  const prefix = prefixOfFeed(feed.id);
  const keys = Object.keys(await storage.get(null)).filter((key) => key.startsWith(prefix));
  await storage.remove(keys);
  await feeds.storeOf(feed).dropFetched();
}

function storedForm({ name, address, keys }: AddedFeed) {
  return { name, address, keys };
}
