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

/** Services that the reports on added feeds need. */
export interface AddedFeedServices {
  storage: KeyValueStore;
  feeds: Pick<Feeds, 'added' | 'storeOf'>;
  language: Pick<Language, 'words'>;
  /** Returns the current time, in ms since 1970. */
  now: () => number;
}

/**
 * The default record merged with the added feeds' records. `conflicts` lists the added entries
 * that were left out, at least in part. `setAside` lists the added records that are not used at
 * all.
 */
type MergedRecord = Pick<ReaderRelease, 'record' | 'conflicts' | 'setAside'>;

/**
 * Maximum number of conflicts that the options page lists for one feed. Beside the list, the page
 * shows how many conflicts there are in all.
 */
const MOST_CONFLICTS = 50;

/**
 * Returns the provenance of an added feed's record, and the failure of the feed's last check. The
 * provenance is null without a record.
 */
export async function addedProvenance(
  { storage, now }: Pick<AddedFeedServices, 'storage' | 'now'>,
  { feed, release }: { feed: AddedFeed; release: Release | null },
): Promise<AddedProvenance> {
  const status = await readStored(storage, ofFeed(refreshStatus, feed.id));
  const provenance = release && provenanceOf(release, status, feed.address, now());
  return { name: feed.name, provenance, failure: status.failure };
}

/**
 * Returns a report on every added feed, and the faults of the organisation's policy as sentences.
 * `merged` is null when the default record can't be read. The reports then count no added entries
 * and list no conflicts.
 */
export async function addedFeedReports(
  services: AddedFeedServices,
  merged: MergedRecord | null,
): Promise<{ addedFeeds: AddedFeedReport[]; policyFaults: string[] }> {
  const { feeds, policyFaults } = await services.feeds.added();
  const words = await services.language.words();
  return {
    addedFeeds: await Promise.all(feeds.map((feed) => addedFeedReport(services, feed, merged))),
    policyFaults: policyFaults.map((fault) => faultWords(words, fault)),
  };
}

function faultWords(words: Words, { entry, refusal }: PolicyFault): string {
  const reason = refusal.sentence(words);
  return entry === null ? reason : words.say('feeds_fault_entry', { entry, reason });
}

async function addedFeedReport(
  { storage, feeds, now }: AddedFeedServices,
  feed: AddedFeed,
  merged: MergedRecord | null,
): Promise<AddedFeedReport> {
  const { id, name, address, managed } = feed;
  const store = feeds.storeOf(feed);
  const { inUse: release } = await store.survey();
  const { provenance, failure } = await addedProvenance({ storage, now }, { feed, release });
  const { nextCheck } = await readStored(storage, ofFeed(refreshStatus, id));
  const isFromFeed = ({ from }: { from?: string }) => from === name;
  const conflicts = merged?.conflicts.filter(isFromFeed) ?? [];
  return {
    id,
    name,
    address,
    managed,
    pattern: patternOfFeed(address),
    keys: await store.keysInUse(),
    provenance,
    failure,
    nextCheck: nextCheck === null ? null : new Date(nextCheck).toISOString(),
    adds: {
      measures: merged?.record.measures.filter(isFromFeed).length ?? 0,
      events: merged?.record.events.filter(isFromFeed).length ?? 0,
    },
    conflicts: conflicts.slice(0, MOST_CONFLICTS),
    conflictCount: conflicts.length,
    setAside: merged?.setAside.find(isFromFeed)?.why ?? null,
  };
}
