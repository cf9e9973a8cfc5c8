import { type MergeConflict, mergeRecords } from '../../core/record/merge-records.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { AddedFeed } from './feed-proposal.ts';
import type { Feeds } from './feeds.ts';
import type { RecordStore, Release } from './record-store.ts';

/** The default feed's release, with its record extended by the records of the added feeds. */
export interface ReaderRelease extends Release {
  /** Every added feed with its release in use; `release` is null while the feed has none. */
  added: { feed: AddedFeed; release: Release | null }[];
  conflicts: MergeConflict[];
}

/** The record that readers see, and access to the default feed's store. */
export interface ReaderRecords
  extends Pick<RecordStore, 'keysInUse' | 'kept' | 'hasFetched' | 'dropFetched'> {
  /**
   * Resolves to the record to use. Its `record` stays the same object until one of the releases
   * changes, so that everything derived from it is computed once. Rejects with the reason when no
   * release of the default record verifies; an added record never replaces it.
   */
  load(): Promise<ReaderRelease>;
}

export function createReaderRecords(records: RecordStore, feeds: Feeds): ReaderRecords {
  let last: { inputs: unknown[]; merged: ReturnType<typeof mergeRecords> } | null = null;

  /** Merges the records again only when one of them changed. */
  function merge(base: LegalRecord, added: ReaderRelease['added']) {
    const used = added.flatMap(({ feed: { id, name }, release }) =>
      release ? [{ id, name, record: release.record }] : [],
    );
    const inputs = [base, ...used.flatMap(({ id, name, record }) => [id, name, record])];
    const isSame =
      last?.inputs.length === inputs.length &&
      last.inputs.every((input, at) => input === inputs[at]);
    if (!last || !isSame) last = { inputs, merged: mergeRecords(base, used) };
    return last.merged;
  }

  return {
    keysInUse: records.keysInUse,
    kept: records.kept,
    hasFetched: records.hasFetched,
    dropFetched: records.dropFetched,
    async load() {
      const release = await records.load();
      const added = await Promise.all(
        (await feeds.added()).feeds.map(async (feed) => ({
          feed,
          release: (await feeds.storeOf(feed).survey()).inUse,
        })),
      );
      return { ...release, ...merge(release.record, added), added };
    },
  };
}
