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

/** The records with which articles are judged. */
export interface JudgedRecords {
  /** The default record, without added records. Each article is judged with it first. */
  base: LegalRecord;
  /**
   * One entry for each added feed whose record can add claims. `record` is the default record
   * merged with this feed's record only, so that no feed affects another feed's claims.
   */
  apart: { feed: string; record: LegalRecord }[];
}

/**
 * The release that readers see: the default feed's release, with the records of the added feeds
 * merged into its record.
 */
export interface ReaderRelease extends Release, Pick<MergedRecord, 'conflicts'>, JudgedRecords {
  /** Every added feed with its release in use; `release` is null while the feed has no release. */
  added: { feed: AddedFeed; release: Release | null }[];
  /**
   * Added records that are not used, because they are too large or because they slow the extension
   * down too much. `from` is the name of the newsroom.
   */
  setAside: { from: string; why: SetAside }[];
}

/** The record that readers see, and some methods of the default feed's record store. */
export interface ReaderRecords
  extends Pick<RecordStore, 'keysInUse' | 'kept' | 'hasFetched' | 'dropFetched'> {
  /**
   * Resolves to the merged release. Its `record` stays the same object until a release changes.
   * Rejects when the default feed has no valid release.
   */
  load(): Promise<ReaderRelease>;
  /**
   * Stops using a feed's current record until the feed sends a new one or the browser closes.
   */
  setAside(feed: string, why: 'text' | 'time'): Promise<void>;
}

/** Services needed to load and merge the records. */
export interface ReaderRecordsServices {
  /** Store that is emptied when the browser closes. */
  session: KeyValueStore;
  /**
   * Resolves to the table of Chinese characters that count as equal in names: each traditional form
   * with its simplified form.
   */
  variants: () => Promise<Variants>;
}

/** Creates a `ReaderRecords`. `records` is the record store of the default feed. */
export function createReaderRecords(
  records: RecordStore,
  feeds: Feeds,
  { session, variants }: ReaderRecordsServices,
): ReaderRecords {
  let last: { inputs: unknown[]; merged: Promise<Merged> } | null = null;

  /** Merges the records, or returns the last result if none of them has changed. */
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
      const { setAside, ...merged } = await merge(release.record, used);
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

type Merged = MergedRecord & JudgedRecords;

async function mergeAll(
  base: LegalRecord,
  used: readonly AddedRecord[],
  variants: () => Promise<Variants>,
): Promise<Merged> {
  if (used.length === 0) return { ...mergeRecords(base, []), base, apart: [] };
  const same = await variants();
  const apart = used.flatMap((one) => {
    const { record } = mergeRecords(base, [one], same);
    return needsOwnJudge(record) ? [{ feed: one.id, record }] : [];
  });
  return { ...mergeRecords(base, used, same), base, apart };
}

/**
 * Separates the added records that are used from those that were set aside. A record is set aside
 * if it makes the extension take too much time or send too much text to pages.
 */
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
