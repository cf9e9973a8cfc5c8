import type { BlobStore } from '../../browser/blob-store.ts';
import type { KeyValueStore } from '../../browser/storage.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { type Bytes, toBase64 } from '../../core/release/bytes.ts';
import { type Authorisation, laterAuthorisation, type PinnedKey } from '../../core/release/keys.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import {
  type CheckedRecords,
  type Head,
  recordFileName,
  verifyRecord,
} from '../../core/release/verify-release.ts';
import type { Bundle } from './bundle.ts';
import { type Candidate, type Candidates, candidatesUnder, findCandidates } from './candidates.ts';
import { ofFeed } from './of-feed.ts';
import {
  announcedKeys,
  MAX_ETAG,
  type StoredRelease,
  storedKeys,
  storedReleases,
} from './stored-releases.ts';

/** A release whose head and record have been verified. */
export interface Release extends Candidate {
  record: LegalRecord;
  /**
   * True if a newer release is on this device, but its record is missing or damaged. Checks have
   * confirmed that newer release, and not this one.
   */
  isFallback: boolean;
}

/**
 * A feed's releases on this device, and the release in use. If no release can be used, `failure`
 * is the fault in the head of the packaged release. If that head has no fault, or if the feed has
 * no packaged release, `failure` is `own-record-damaged`.
 */
export type Holdings = { candidates: Candidates } & (
  | { inUse: Release; failure: null }
  | { inUse: null; failure: Error }
);

/** A new release from the feed, with its record as bytes. */
export interface NewRelease {
  head: Head;
  headBytes: Bytes;
  etag: string | null;
  authorisation: Authorisation | null;
  record: LegalRecord;
  recordBytes: Bytes;
}

/** The releases of one feed on this device. */
export interface RecordStore {
  /**
   * Resolves to the newest valid release on this device. This is the release in the extension's
   * package or a fetched one (see `storedReleases`). Rejects with the reason when none is valid.
   */
  load(): Promise<Release>;
  /**
   * Finds the release in use, just as `load` does. Also returns the releases that are not in use.
   * Never rejects.
   */
  survey(): Promise<Holdings>;
  /**
   * Resolves to the newest head on this device that is valid with the online keys in
   * `authorisation` (see `candidatesUnder`); null if there is none. If the feed sends an older
   * head, callers refuse it.
   */
  newestHead(authorisation: Authorisation | null): Promise<Head | null>;
  /**
   * Resolves to the verified record that a head names. Resolves to null if the record is not on
   * this device.
   */
  findRecord(head: Head): Promise<{ record: LegalRecord; recordBytes: Bytes } | null>;
  /**
   * Stores a verified release, which is in use from then on. If the browser stops the background
   * script during the call, the previous release can still be used. Rejects with a ReleaseError
   * when the store is full or can't be read.
   */
  keep(release: NewRelease): Promise<void>;
  /**
   * Remembers a key list that the feed has sent, if it is the newest. From then on, heads by other
   * keys are refused, whatever becomes of the release that brought the list. Never rejects: without
   * space, the list is forgotten.
   */
  announce(keys: Authorisation): Promise<void>;
  /** All releases on this device whose heads have valid signatures, newest first. */
  kept(): Promise<Candidate[]>;
  /** True when a release from the feed is stored. */
  hasFetched(): Promise<boolean>;
  /**
   * Public keys accepted now: the pinned root keys, and the online keys that a root key has
   * authorised. Until a root key has authorised online keys, the pinned online keys are accepted.
   */
  keysInUse(): Promise<PinnedKey[]>;
  /**
   * Deletes every stored release that was fetched from the feed, so that the bundle is used.
   * Revoked keys stay revoked. Rejects when the store is broken.
   */
  dropFetched(): Promise<void>;
}

/**
 * Creates a feed's record store. `feed` is the id of an added feed. It is null or missing for the
 * default feed, the only one with a bundle.
 */
export function createRecordStore(services: {
  bundle: Bundle | null;
  storage: KeyValueStore;
  blobs: BlobStore;
  pinned: readonly PinnedKey[];
  feed?: string | null;
  checked?: CheckedRecords;
}): RecordStore {
  const { bundle, storage, blobs, pinned, feed = null, checked } = services;
  const [releasesKey, keysKey] = [ofFeed(storedReleases, feed).key, ofFeed(storedKeys, feed).key];
  const announcedKey = ofFeed(announcedKeys, feed).key;

  async function findRecord(head: Head) {
    const places = [
      () => blobs.get(head.record.sha256),
      async () => (await bundle?.read(recordFileName(head))) ?? null,
    ];
    for (const read of places)
      try {
        const recordBytes = await read();
        if (recordBytes)
          return { record: await verifyRecord(recordBytes, head, checked), recordBytes };
      } catch {
        // This copy of the record is damaged. The copy in the extension's package, which is tried
        // next, may be intact. If both are damaged, the record is fetched from the feed.
      }
    return null;
  }

  async function look(): Promise<Holdings> {
    const candidates = await findCandidates(services, feed);
    for (const candidate of candidates.all) {
      const found = await findRecord(candidate.head);
      const isFallback = candidate !== candidates.all[0];
      if (found)
        return {
          inUse: { ...candidate, record: found.record, isFallback },
          candidates,
          failure: null,
        };
      console.warn(
        `Version ${candidate.head.version} (${candidate.from}) has no good record on this device.`,
      );
    }
    const damaged = new ReleaseError('own-record-damaged');
    return { inUse: null, candidates, failure: candidates.bundleFailure ?? damaged };
  }

  let holdings: Promise<Holdings> | null = null;

  /**
   * Finds the feed's releases, and remembers the result until a release is stored or deleted. The
   * result is not remembered if the store could not be read, or if no release can be used.
   */
  async function survey(): Promise<Holdings> {
    holdings ??= look();
    const found = await holdings;
    if (!found.inUse || found.candidates.isUnread) holdings = null;
    return found;
  }

  async function load(): Promise<Release> {
    const { inUse, failure } = await survey();
    if (!inUse) throw failure;
    return inUse;
  }

  async function keep(release: NewRelease): Promise<void> {
    const { candidates } = await survey();
    if (candidates.isUnread) throw new ReleaseError('storage-unreadable');
    const before = await candidatesUnder(candidates, pinned, release.authorisation);
    const previous = before.find(
      ({ from, head }) => from === 'feed' && head.record.sha256 !== release.head.record.sha256,
    );
    const { sha256 } = release.head.record;
    try {
      await blobs.put(sha256, release.recordBytes);
      await storage.set({
        [releasesKey]: [release, ...(previous ? [previous] : [])].map(asStored),
        // `release.authorisation` is the newer of two lists of signing keys: the list stored so
        // far, and the list that came with the release.
        ...(release.authorisation && {
          [keysKey]: JSON.stringify(release.authorisation.envelope),
        }),
      });
    } catch {
      throw new ReleaseError('storage-failed');
    }
    holdings = null;
    await blobs
      .keepOnly([sha256, ...(previous ? [previous.head.record.sha256] : [])])
      .catch(() => {});
  }

  async function announce(keys: Authorisation): Promise<void> {
    const { announced, isUnread } = (await survey()).candidates;
    if (isUnread || laterAuthorisation(announced, keys) === announced) return;
    const text = JSON.stringify(keys.envelope);
    await storage.set({ [announcedKey]: text }).catch(() => {});
    holdings = null;
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
    announce,
    kept: async () => (await survey()).candidates.all,
    hasFetched: async () => (await survey()).candidates.all.some(({ from }) => from === 'feed'),
    keysInUse: async () => {
      const { announced } = (await survey()).candidates;
      if (!announced) return [...pinned];
      const online = announced.keys.map((key) => ({ ...key, role: 'online' as const }));
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
  return {
    head: toBase64(headBytes),
    etag: etag !== null && etag.length <= MAX_ETAG ? etag : null,
  };
}
