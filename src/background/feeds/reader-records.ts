import { type KeyValueStore, readStored, writeStored } from '../../browser/storage.ts';
import { needsOwnJudge } from '../../core/judge/added-claims.ts';
import type { SetAside } from '../../core/record/added-budget.ts';
import {
  type AddedRecord,
  type MergedRecord,
  mergeRecords,
} from '../../core/record/merge-records.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { Variants } from '../../core/record/taken-names.ts';
import type { AddedFeed } from './feed-proposal.ts';
import type { Feeds } from './feeds.ts';
import type { RecordStore, Release } from './record-store.ts';
import { type SetAsideRecords, setAsideRecords } from './set-aside.ts';

/** The records that the judge uses. */
export interface JudgedRecords {
  /** The default record alone, which decides what an article is about. */
  base: LegalRecord;
  /**
   * For each added record with apps or places that are missing in the default record: the default
   * record extended by that record alone. This way, an added record can't affect what another one
   * finds in an article.
   */
  apart: { feed: string; record: LegalRecord }[];
}

/** The default feed's release, with its record extended by the records of the added feeds. */
export interface ReaderRelease extends Release, Pick<MergedRecord, 'conflicts'>, JudgedRecords {
  /** Every added feed with its release in use; `release` is null while the feed has none. */
  added: { feed: AddedFeed; release: Release | null }[];
  /**
   * Added records that are not used because they cost too much, each with the name of its newsroom.
   */
  setAside: { from: string; why: SetAside }[];
}

/** The record that readers see, and access to the default feed's store. */
export interface ReaderRecords
  extends Pick<RecordStore, 'keysInUse' | 'kept' | 'hasFetched' | 'dropFetched'> {
  /**
   * Resolves to the record in use. Its `record` stays the same object until one of the releases
   * changes, so that derived data are computed once. Rejects with the reason when no release of the
   * default record verifies; an added record never replaces the default record.
   */
  load(): Promise<ReaderRelease>;
  /** Stops using a feed's current record until the feed has another one or the browser closes. */
  setAside(feed: string, why: 'text' | 'time'): Promise<void>;
}

/** Services for merging records. */
export interface ReaderRecordsServices {
  /** Store that is emptied when the browser closes. */
  session: KeyValueStore;
  /** Returns the table of characters that count as equal in names. */
  variants: () => Variants;
}

/**
 * Creates the access to the record that readers see. `records` is the store of the default feed.
 */
export function createReaderRecords(
  records: RecordStore,
  feeds: Feeds,
  { session, variants }: ReaderRecordsServices,
): ReaderRecords {
  let last: { inputs: unknown[]; merged: ReturnType<typeof mergeAll> } | null = null;

  /** Merges the records, but only if one of them has changed since the last call. */
  function merge(base: LegalRecord, used: readonly AddedRecord[]) {
    const inputs = [base, ...used.flatMap(({ id, name, record }) => [id, name, record])];
    const isSame =
      last?.inputs.length === inputs.length &&
      last.inputs.every((input, at) => input === inputs[at]);
    if (!last || !isSame) last = { inputs, merged: mergeAll(base, used, variants) };
    return last.merged;
  }

  async function listAdded(): Promise<ReaderRelease['added']> {
    return Promise.all(
      (await feeds.added()).feeds.map(async (feed) => ({
        feed,
        release: (await feeds.storeOf(feed).survey()).inUse,
      })),
    );
  }

  return {
    keysInUse: records.keysInUse,
    kept: records.kept,
    hasFetched: records.hasFetched,
    dropFetched: records.dropFetched,
    async load() {
      const release = await records.load();
      const added = await listAdded();
      const { used, costly } = divide(added, await readStored(session, setAsideRecords));
      const { setAside, ...merged } = merge(release.record, used);
      return { ...release, ...merged, added, setAside: [...setAside, ...costly] };
    },
    async setAside(feed, why) {
      const sha256 = (await listAdded()).find((entry) => entry.feed.id === feed)?.release?.head
        .record.sha256;
      if (sha256 === undefined) return;
      const known = await readStored(session, setAsideRecords);
      await writeStored(session, setAsideRecords, { ...known, [feed]: { sha256, why } });
    },
  };
}

function mergeAll(base: LegalRecord, used: readonly AddedRecord[], variants: () => Variants) {
  if (used.length === 0) return { ...mergeRecords(base, []), base, apart: [] };
  const same = variants();
  const apart = used.flatMap((one) => {
    const { record } = mergeRecords(base, [one], same);
    return needsOwnJudge(record) ? [{ feed: one.id, record }] : [];
  });
  return { ...mergeRecords(base, used, same), base, apart };
}

/** Divides the added records into those that are used and those that cost too much. */
function divide(added: ReaderRelease['added'], known: SetAsideRecords) {
  const costly: ReaderRelease['setAside'] = [];
  const used: AddedRecord[] = [];
  for (const { feed, release } of added) {
    if (!release) continue;
    const aside = known[feed.id];
    if (aside?.sha256 === release.head.record.sha256)
      costly.push({ from: feed.name, why: aside.why });
    else used.push({ id: feed.id, name: feed.name, record: release.record });
  }
  return { used, costly };
}
