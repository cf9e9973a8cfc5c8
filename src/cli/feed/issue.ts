import { mkdir } from 'node:fs/promises';
import { type Bytes, sha256 } from '../../core/release/bytes.ts';
import type { Authorisation, PinnedKey } from '../../core/release/keys.ts';
import {
  decideHead,
  type Head,
  type VerifiedHead,
  verifyHead,
  verifyRecord,
} from '../../core/release/verify-release.ts';
import { FeedFault } from './feed-fault.ts';
import { readHead, readVersions, writeFeed } from './feed-folder.ts';
import { renderPage } from './human-page.ts';
import { daysLater, instant } from './issue-time.ts';
import type { FeedKey } from './key-schemas.ts';
import { signHead } from './publish-release.ts';
import { versionOf, withVersion } from './versions-index.ts';

/** Everything needed to sign and write a release. */
export interface IssueInputs {
  folder: string;
  /** Content of `head.json` in the folder now; null before the first release. */
  current: VerifiedHead | null;
  recordBytes: Bytes;
  /** The online key that signs `head.json`. */
  key: FeedKey;
  pinned: readonly PinnedKey[];
  /**
   * List of valid online keys, signed by the root key. It is published in `head.json`. Null if the
   * pinned online keys are still the valid ones.
   */
  authorisation: Authorisation | null;
  issued: Date;
  /** Validity of `head.json`, in days. */
  days: number;
  /** Number of versions that the folder keeps. */
  keep: number;
  /** Minimum version number of the release if the record has changed; 1 by default. */
  leastVersion?: number;
}

/**
 * Signs and writes a release; only a changed record gets a new version number. Throws a FeedFault
 * if the release is older than `current` or extensions would refuse it.
 */
export async function issue(inputs: IssueInputs): Promise<{ head: Head; isNewVersion: boolean }> {
  const { folder, current, recordBytes, key, pinned, authorisation } = inputs;
  const head = await nextHead(inputs);
  const headBytes = await signHead(head, key, authorisation?.envelope);
  const record = await verifyRecord(recordBytes, head);
  await refuseWhatReadersRefuse(inputs, headBytes);
  const versions = withVersion(await readVersions(folder), versionOf(head, record), inputs.keep);
  const page = renderPage({ head, record, keyId: key.id, pinned, authorisation });
  await mkdir(folder, { recursive: true });
  await writeFeed(folder, { head, headBytes, recordBytes, versions, page });
  return { head, isNewVersion: head.version !== current?.head.version };
}

/**
 * Returns the verified `head.json` of a folder, even if it has expired. Throws a FeedFault when the
 * folder has no such file, or when `readHead` refuses it.
 */
export async function headToReissue(
  folder: string,
  pinned: readonly PinnedKey[],
): Promise<VerifiedHead> {
  const current = await readHead(folder, pinned);
  if (!current)
    throw new FeedFault(
      `${folder} has no head.json to sign again. Run "feed build --out ${folder}" first.`,
    );
  return current;
}

async function nextHead({
  current,
  recordBytes,
  issued,
  days,
  leastVersion = 1,
}: IssueInputs): Promise<Head> {
  const record = { sha256: await sha256(recordBytes), length: recordBytes.length };
  const times = { issued: instant(issued), expires: daysLater(issued, days) };
  if (!current) return { schema: 1, version: leastVersion, record, ...times };
  const { version, record: before, previous } = current.head;
  if (record.sha256 === before.sha256)
    return { schema: 1, version, record, ...times, ...(previous ? { previous } : {}) };
  const next = Math.max(version + 1, leastVersion);
  return { schema: 1, version: next, record, ...times, previous: before.sha256 };
}

async function refuseWhatReadersRefuse(inputs: IssueInputs, headBytes: Bytes): Promise<void> {
  const { current, pinned, issued, key } = inputs;
  const { head } = await verifyHead(headBytes, pinned, current?.authorisation ?? null).catch(() => {
    throw new FeedFault(
      `Readers would refuse a head by the key ${key.id}: only keys that they pin (--keys) may sign, and once the root has authorised others, only those. Use the key that signs now, or replace it with "feed rotate".`,
    );
  });
  if (!current) return;
  if (Date.parse(head.issued) < Date.parse(current.head.issued))
    throw new FeedFault(
      `The head in the folder was issued at ${current.head.issued}, after ${head.issued}: this computer's clock (or SOURCE_DATE_EPOCH) is behind.`,
    );
  const decision = decideHead(current.head, head, issued.getTime());
  if (decision.kind === 'refused') throw new FeedFault(decision.message);
}
