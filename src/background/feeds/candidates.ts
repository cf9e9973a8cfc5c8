import { type KeyValueStore, readStoredForSure } from '../../browser/storage.ts';
import { type Bytes, fromBase64 } from '../../core/release/bytes.ts';
import {
  type Authorisation,
  laterAuthorisation,
  type PinnedKey,
  verifyKeptAuthorisation,
} from '../../core/release/keys.ts';
import { type Head, verifyHead } from '../../core/release/verify-release.ts';
import type { Bundle } from './bundle.ts';
import { ofFeed } from './of-feed.ts';
import {
  announcedKeys,
  type StoredRelease,
  storedKeys,
  storedReleases,
} from './stored-releases.ts';

/**
 * A release whose head (`head.json`) has a valid signature. Its record may not have been checked
 * yet.
 */
export interface Candidate {
  from: 'bundled' | 'feed';
  head: Head;
  headBytes: Bytes;
  etag: string | null;
}

/** The releases of a feed that are stored on this device and whose heads have valid signatures. */
export interface Candidates {
  /**
   * All candidates, newest first:
   * 1. The candidate with the higher version comes first.
   * 2. With equal versions, the candidate that was issued later comes first.
   * 3. With equal times of issue, too, the packaged release comes first.
   */
  all: Candidate[];
  authorisation: Authorisation | null;
  /** The newest key list that the feed has sent (see `announcedKeys`); null if there is none. */
  announced: Authorisation | null;
  /**
   * Reason why the release in the extension's package (the bundle) can't be a candidate. Null if
   * it is a candidate. Also null for an added feed, which has no bundle.
   */
  bundleFailure: Error | null;
  /**
   * True when the store could not be read. Nothing may be written then, because the store may
   * still contain data.
   */
  isUnread: boolean;
}

/**
 * Finds a feed's releases on this device. Returns those whose heads have valid signatures. Leaves
 * out and logs each stored release that fails this check. `feed` is null for the default feed.
 */
export async function findCandidates(
  {
    bundle,
    storage,
    pinned,
  }: { bundle: Bundle | null; storage: KeyValueStore; pinned: readonly PinnedKey[] },
  feed: string | null = null,
): Promise<Candidates> {
  const bundled = bundle && (await readBundledHead(bundle, pinned).catch(asError));
  const offered = bundled instanceof Error ? null : (bundled?.authorisation ?? null);
  const read = await readKept(storage, feed).catch((error) => {
    console.warn('What is kept of the feed can’t be read now.', error);
    return null;
  });
  const kept = read ?? { keys: null, announced: null, releases: [] };
  const authorisation = laterAuthorisation(await verifiedKeys(kept.keys, pinned), offered);
  const stored = await verifiable(kept.releases, pinned, authorisation);
  const all = bundled && !(bundled instanceof Error) ? [bundled.candidate, ...stored] : stored;
  return {
    all: all.toSorted(newestFirst),
    authorisation,
    announced: laterAuthorisation(authorisation, await verifiedKeys(kept.announced, pinned)),
    bundleFailure: bundled instanceof Error ? bundled : null,
    isUnread: read === null,
  };
}

/**
 * Returns the candidates whose heads are signed with an accepted online key, and all bundled
 * candidates. The accepted keys are in one of two lists, `authorisation` or the list in the
 * candidate's head, whichever is newer. Without any list, the pinned online keys are accepted.
 */
export async function candidatesUnder(
  { all }: Candidates,
  pinned: readonly PinnedKey[],
  authorisation: Authorisation | null,
): Promise<Candidate[]> {
  const counts = await Promise.all(
    all.map(
      ({ from, headBytes }) => from === 'bundled' || verifies(headBytes, pinned, authorisation),
    ),
  );
  return all.filter((_, index) => counts[index]);
}

async function readBundledHead(bundle: Bundle, pinned: readonly PinnedKey[]) {
  const headBytes = await bundle.read('head.json');
  const { head, authorisation } = await verifyHead(headBytes, pinned);
  const candidate: Candidate = { from: 'bundled', head, headBytes, etag: null };
  return { candidate, authorisation };
}

async function readKept(storage: KeyValueStore, feed: string | null) {
  const [keys, announced, releases] = await Promise.all([
    readStoredForSure(storage, ofFeed(storedKeys, feed)),
    readStoredForSure(storage, ofFeed(announcedKeys, feed)),
    readStoredForSure(storage, ofFeed(storedReleases, feed)),
  ]);
  return { keys, announced, releases };
}

async function verifiedKeys(kept: string | null, pinned: readonly PinnedKey[]) {
  if (kept === null) return null;
  return verifyKeptAuthorisation(kept, pinned).catch((error) => {
    console.warn(
      'The kept signing keys are not signed by a root that this extension pins; left out.',
      error,
    );
    return null;
  });
}

async function verifiable(
  stored: readonly StoredRelease[],
  pinned: readonly PinnedKey[],
  authorisation: Authorisation | null,
): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const { head: base64, etag } of stored)
    try {
      const headBytes = fromBase64(base64);
      const { head } = await verifyHead(headBytes, pinned, authorisation);
      candidates.push({ from: 'feed', head, headBytes, etag });
    } catch (error) {
      console.warn('A kept release no longer verifies; left out.', error);
    }
  return candidates;
}

async function verifies(
  headBytes: Bytes,
  pinned: readonly PinnedKey[],
  authorisation: Authorisation | null,
) {
  return verifyHead(headBytes, pinned, authorisation).then(
    () => true,
    () => false,
  );
}

function newestFirst(a: Candidate, b: Candidate): number {
  return b.head.version - a.head.version || Date.parse(b.head.issued) - Date.parse(a.head.issued);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
