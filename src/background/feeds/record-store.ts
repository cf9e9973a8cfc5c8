import type { BlobStore } from '../../browser/blob-store.ts';
import type { KeyValueStore } from '../../browser/storage.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { type Bytes, toBase64 } from '../../core/release/bytes.ts';
import type { Authorisation, PinnedKey } from '../../core/release/keys.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import { type Head, recordFileName, verifyRecord } from '../../core/release/verify-release.ts';
import type { Bundle } from './bundle.ts';
import { type Candidate, type Candidates, candidatesUnder, findCandidates } from './candidates.ts';
import { ofFeed } from './of-feed.ts';
import { MAX_ETAG, type StoredRelease, storedKeys, storedReleases } from './stored-releases.ts';

/** A release in use: verified head, verified record. */
export interface Release extends Candidate {
  record: LegalRecord;
}

/** What this device holds. `inUse` is null when no release verifies; then `failure` says why the bundle doesn't. */
export type Holdings = { candidates: Candidates } & (
  | { inUse: Release; failure: null }
  | { inUse: null; failure: Error }
);

/** A head from the feed that is to be kept, and the bytes of its record when they aren't on this device yet. */
export interface NewRelease {
  head: Head;
  headBytes: Bytes;
  etag: string | null;
  authorisation: Authorisation | null;
  record: LegalRecord;
  recordBytes: Bytes;
}

export interface RecordStore {
  /**
   * The record to use: the newest release on this device whose head and record verify, of the bundle, the release
   * last fetched and the one before. Loaded once in a worker's life. Rejects with the reason when none verifies.
   */
  load(): Promise<Release>;
  /** The same without rejecting, and with what else was found. */
  survey(): Promise<Holdings>;
  /** The newest head that counts under an authorisation; null when none does. What the feed offers is decided against it. */
  newestHead(authorisation: Authorisation | null): Promise<Head | null>;
  /** Verified bytes of a head's record when they are on this device, else null. */
  findRecord(head: Head): Promise<{ record: LegalRecord; recordBytes: Bytes } | null>;
  /**
   * Keeps a verified release and uses it from now on. The record's bytes are written first, then one write swaps the
   * release in, so that a worker killed at any step leaves a good one. Throws a ReleaseError `storage-failed`.
   */
  keep(release: NewRelease): Promise<void>;
  /** Every release on this device whose head verifies, newest first. */
  kept(): Promise<Candidate[]>;
  /** True when a release from the feed is kept. */
  hasFetched(): Promise<boolean>;
  /** Public keys that may vouch for a record now: those of the package, and those that its root authorised in place of them. */
  keysInUse(): Promise<PinnedKey[]>;
  /**
   * Forgets every release from the feed, so that the bundle is used. What the root said of its keys stays: a key that
   * was taken back must not count again. Rejects when the store is broken.
   */
  dropFetched(): Promise<void>;
}

/** The store of one feed: of the default, or of an added one by its id, which has no bundle and blobs of its own. */
export function createRecordStore(services: {
  bundle: Bundle | null;
  storage: KeyValueStore;
  blobs: BlobStore;
  pinned: readonly PinnedKey[];
  feed?: string | null;
}): RecordStore {
  const { bundle, storage, blobs, pinned, feed = null } = services;
  const [releasesKey, keysKey] = [ofFeed(storedReleases, feed).key, ofFeed(storedKeys, feed).key];

  async function findRecord(head: Head) {
    const places = [
      () => blobs.get(head.record.sha256),
      async () => (await bundle?.read(recordFileName(head))) ?? null,
    ];
    for (const read of places)
      try {
        const recordBytes = await read();
        if (recordBytes) return { record: await verifyRecord(recordBytes, head), recordBytes };
      } catch {
        // Damaged or not there: the next place may have it, and the feed still does.
      }
    return null;
  }

  async function look(): Promise<Holdings> {
    const candidates = await findCandidates(services, feed);
    for (const candidate of candidates.all) {
      const found = await findRecord(candidate.head);
      if (found) return { inUse: { ...candidate, record: found.record }, candidates, failure: null };
      console.warn(
        `Version ${candidate.head.version} (${candidate.from}) has no good record on this device.`,
      );
    }
    const damaged = new ReleaseError('digest-mismatch', "The extension's own record is damaged.");
    return { inUse: null, candidates, failure: candidates.bundleFailure ?? damaged };
  }

  let holdings: Promise<Holdings> | null = null;

  /** Looks once; again after a new release was kept, and after it found nothing. */
  async function survey(): Promise<Holdings> {
    holdings ??= look();
    const found = await holdings;
    if (!found.inUse) holdings = null;
    return found;
  }

  async function load(): Promise<Release> {
    const { inUse, failure } = await survey();
    if (!inUse) throw failure;
    return inUse;
  }

  async function keep(release: NewRelease): Promise<void> {
    const { candidates } = await survey();
    const before = await candidatesUnder(candidates, pinned, release.authorisation);
    const previous = before.find(
      ({ from, head }) => from === 'feed' && head.record.sha256 !== release.head.record.sha256,
    );
    const { sha256 } = release.head.record;
    try {
      await blobs.put(sha256, release.recordBytes);
      await storage.set({
        [releasesKey]: [release, ...(previous ? [previous] : [])].map(asStored),
        [keysKey]: release.authorisation && JSON.stringify(release.authorisation.envelope),
      });
    } catch {
      throw new ReleaseError('storage-failed', 'The new record could not be stored: is the disk full?');
    }
    holdings = null;
    await blobs.keepOnly([sha256, ...(previous ? [previous.head.record.sha256] : [])]).catch(() => {});
  }

  async function dropFetched(): Promise<void> {
    await storage.remove(releasesKey);
    holdings = null;
    await blobs.keepOnly([]).catch(() => {});
  }

  return {
    load,
    survey,
    dropFetched,
    kept: async () => (await survey()).candidates.all,
    hasFetched: async () => (await survey()).candidates.all.some(({ from }) => from === 'feed'),
    keysInUse: async () => {
      const { authorisation } = (await survey()).candidates;
      if (!authorisation) return [...pinned];
      const online = authorisation.keys.map((key) => ({ ...key, role: 'online' as const }));
      return [...pinned.filter(({ role }) => role === 'root'), ...online];
    },
    findRecord,
    keep,
    newestHead: async (authorisation) => {
      const { candidates } = await survey();
      return (await candidatesUnder(candidates, pinned, authorisation))[0]?.head ?? null;
    },
  };
}

function asStored({ headBytes, etag }: { headBytes: Bytes; etag: string | null }): StoredRelease {
  return { head: toBase64(headBytes), etag: etag !== null && etag.length <= MAX_ETAG ? etag : null };
}
