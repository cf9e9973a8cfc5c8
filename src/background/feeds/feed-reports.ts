import { type KeyValueStore, readStored } from '../../browser/storage.ts';
import { type AddedProvenance, provenanceOf } from '../../core/release/provenance.ts';
import type { Words } from '../../core/wording/words.ts';
import type { AddedFeedReport } from '../../protocol/messages/get-options.ts';
import type { Language } from '../choices/language.ts';
import type { PolicyFault } from './added-feeds.ts';
import { patternOfFeed } from './feed-address.ts';
import type { AddedFeed } from './feed-proposal.ts';
import type { Feeds } from './feeds.ts';
import { ofFeed } from './of-feed.ts';
import type { ReaderRelease } from './reader-records.ts';
import type { Release } from './record-store.ts';
import { refreshStatus } from './refresh-status.ts';

export interface FeedReportParts {
  storage: KeyValueStore;
  feeds: Feeds;
  /** ms since 1970 */
  now: () => number;
}

/** How fresh an added feed's record is. */
export async function addedProvenance(
  { storage, now }: Omit<FeedReportParts, 'feeds'>,
  { feed, release }: { feed: AddedFeed; release: Release | null },
): Promise<AddedProvenance> {
  const status = await readStored(storage, ofFeed(refreshStatus, feed.id));
  const provenance = release && provenanceOf(release, status, feed.address, now());
  return { name: feed.name, provenance, failure: status.failure };
}

/** What the options page shows of the added feeds. `merged` is null when the default record can't be read: nothing is added then. */
export async function addedFeedReports(
  parts: FeedReportParts & { language: Language },
  merged: ReaderRelease | null,
): Promise<{ addedFeeds: AddedFeedReport[]; policyFaults: string[] }> {
  const { feeds, policyFaults } = await parts.feeds.added();
  const words = await parts.language.words();
  return {
    addedFeeds: await Promise.all(feeds.map((feed) => feedReport(parts, feed, merged))),
    policyFaults: policyFaults.map((fault) => faultWords(words, fault)),
  };
}

function faultWords(words: Words, { entry, refusal }: PolicyFault): string {
  const reason = refusal.told(words);
  return entry === null ? reason : words.say('feeds_fault_entry', { entry, reason });
}

async function feedReport(
  parts: FeedReportParts,
  feed: AddedFeed,
  merged: ReaderRelease | null,
): Promise<AddedFeedReport> {
  const { id, name, address, managed } = feed;
  const store = parts.feeds.storeOf(feed);
  const { inUse: release } = await store.survey();
  const { nextCheck } = await readStored(parts.storage, ofFeed(refreshStatus, id));
  const isOwn = ({ from }: { from?: string }) => from === name;
  return {
    ...{ id, name, address, managed, pattern: patternOfFeed(address), keys: await store.keysInUse() },
    ...(await addedProvenance(parts, { feed, release })),
    nextCheck: nextCheck === null ? null : new Date(nextCheck).toISOString(),
    adds: {
      measures: merged?.record.measures.filter(isOwn).length ?? 0,
      events: merged?.record.events.filter(isOwn).length ?? 0,
    },
    conflicts: merged?.conflicts.filter(isOwn) ?? [],
  };
}
