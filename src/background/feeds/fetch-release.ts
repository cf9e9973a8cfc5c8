import type { Bytes } from '../../core/release/bytes.ts';
import type { PinnedKey } from '../../core/release/keys.ts';
import type { RefreshOutcome } from '../../core/release/provenance.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import {
  decideHead,
  type Head,
  keyListIn,
  MAX_HEAD_BYTES,
  type VerifiedHead,
  verifyHead,
  verifyRecord,
} from '../../core/release/verify-release.ts';
import { download, HttpError } from './download.ts';
import { headAddress, recordAddress } from './feed-address.ts';
import type { Holdings, RecordStore } from './record-store.ts';

/** Services needed to fetch a release from a feed. */
export interface FetchServices {
  pinned: readonly PinnedKey[];
  records: RecordStore;
  fetch: typeof fetch;
  /** Resolves to the length, in bytes, of the longest new record that fits into the space left. */
  room: () => Promise<number>;
  now: () => number;
}

/** Time limit for fetching the whole head, in ms. */
const HEAD_TIME_LIMIT = 10_000;
/** Slowest connection, in bytes per second, over which a record can still be fetched in time. */
const SLOWEST_LINE = 16 * 1024;

/**
 * Fetches, verifies and stores a feed's head and record. Throws a ReleaseError at the first fault,
 * such as an outdated head, and then stores only the list of keys in the head.
 */
export async function fetchRelease(services: FetchServices, feed: string): Promise<RefreshOutcome> {
  const holdings = await services.records.survey();
  const etag = etagInUse(holdings);
  const limits = {
    maxBytes: MAX_HEAD_BYTES,
    timeLimit: HEAD_TIME_LIMIT,
    etag,
    now: services.now(),
  };
  const answer = await download(headAddress(feed), limits, services.fetch);
  if (answer.kind === 'not-modified') return confirm(holdings, services.now());
  const keys = await keyListIn(answer.bytes, services.pinned);
  if (keys) await services.records.announce(keys);
  const { announced } = holdings.candidates;
  const offered = await verifyHead(answer.bytes, services.pinned, announced);
  const isReplay = await refuseUnlessTimely(services, offered);
  const changes = offered.head.record.sha256 !== holdings.inUse?.head.record.sha256;
  if (isReplay && !changes) return { kind: 'unchanged' };
  if (changes) refuseUnlessRoom(offered.head, await services.room());
  const found =
    (await services.records.findRecord(offered.head)) ??
    (await fetchRecord(services, feed, offered.head));
  await services.records.keep({ ...offered, ...found, headBytes: answer.bytes, etag: answer.etag });
  return changes ? { kind: 'updated', version: offered.head.version } : { kind: 'unchanged' };
}

/**
 * Returns the ETag of the newest release on this device. The server can answer "not modified" to
 * a request with this ETag. Null if there is no ETag, or if the record of this release can't be
 * used.
 */
function etagInUse({ inUse, candidates }: Holdings): string | null {
  return inUse && candidates.all[0]?.headBytes === inUse.headBytes ? inUse.etag : null;
}

/**
 * Returns the outcome after the server's answer "not modified": the release in use stays in use.
 * Throws a ReleaseError if this release has expired, or if its time of issue lies in the future.
 */
function confirm({ inUse }: Holdings, now: number): RefreshOutcome {
  const decision = inUse && decideHead(inUse.head, inUse.head, now);
  if (decision?.kind === 'refused') throw new ReleaseError(decision.reason, decision.message);
  return { kind: 'unchanged' };
}

/**
 * Compares the head that the feed sent with the newest head on this device. Throws a ReleaseError
 * if the feed's head must not be used (see `decideHead`). Returns true if it has the same version
 * and record as the newest head, but was issued earlier.
 */
async function refuseUnlessTimely(
  services: FetchServices,
  offered: VerifiedHead,
): Promise<boolean> {
  const newest = await services.records.newestHead(offered.authorisation);
  const decision = decideHead(newest, offered.head, services.now());
  if (decision.kind === 'refused') throw new ReleaseError(decision.reason, decision.message);
  return (
    decision.kind === 'same' && Date.parse(offered.head.issued) < Date.parse(newest?.issued ?? '')
  );
}

/**
 * Throws a ReleaseError when there is no space for the record. The head states the length of the
 * record, so this is known before the record is fetched.
 */
function refuseUnlessRoom({ record: { length } }: Head, room: number): void {
  const inMb = (bytes: number) => Number((bytes / 1024 ** 2).toFixed(1));
  if (length <= room) return;
  const numbers = { size: inMb(length), room: inMb(room) };
  throw new ReleaseError('no-room', undefined, { numbers });
}

async function fetchRecord(services: FetchServices, feed: string, head: Head) {
  const { length } = head.record;
  const timeLimit = HEAD_TIME_LIMIT + (length / SLOWEST_LINE) * 1000;
  const limits = { maxBytes: length, timeLimit, now: services.now() };
  const answer = await download(recordAddress(feed, head), limits, services.fetch);
  // This request has no ETag, so `download` never returns `not-modified` here. The compiler can't
  // know that.
  const recordBytes: Bytes =
    answer.kind === 'bytes' ? answer.bytes : raise(new HttpError(304, null));
  return { record: await verifyRecord(recordBytes, head), recordBytes };
}

function raise(error: Error): never {
  throw error;
}
