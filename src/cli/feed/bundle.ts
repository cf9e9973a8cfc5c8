import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { Bytes } from '../../core/release/bytes.ts';
import type { PinnedKey } from '../../core/release/keys.ts';
import { type Head, recordFileName } from '../../core/release/verify-release.ts';
import { replaceFile } from '../replace-file.ts';
import { FeedFault } from './feed-fault.ts';
import { readHead, readRecordOf } from './feed-folder.ts';
import { daysLater, instant } from './issue-time.ts';
import { publishRelease, type SigningKey } from './publish-release.ts';

/** Validity, in days, of the release that ships with the extension. */
const DAYS_VALID = 30;

/**
 * Signs a record as the release that ships with the extension, and writes this release to
 * `outDir`. The release's version is the number of minutes since 1970, so that a later build has a
 * higher version.
 */
export async function signBundle(
  record: LegalRecord,
  key: SigningKey,
  issued: Date,
  outDir: string,
): Promise<void> {
  await publishRelease({
    record,
    version: versionAt(issued),
    issued: instant(issued),
    expires: daysLater(issued, DAYS_VALID),
    key,
    outDir,
  });
}

/**
 * Returns the version of a shipped release: the number of minutes from 1970 to its time of issue.
 */
function versionAt(issued: Date): number {
  return Math.floor(issued.getTime() / 60_000);
}

/**
 * Copies a feed's current release to `outDir`. Throws a FeedFault if the release is missing or its
 * signature or record is not valid (see `soundRelease`).
 */
export async function copyBundle(
  feedFolder: string,
  keys: readonly PinnedKey[],
  outDir: string,
): Promise<void> {
  const { head, record } = await soundRelease(feedFolder, keys);
  await mkdir(outDir, { recursive: true });
  await replaceFile(join(outDir, recordFileName(head)), record);
  await copyFile(join(feedFolder, 'head.json'), join(outDir, 'head.json'));
}

/**
 * Returns `head.json` and the record of a feed's current release, even if it has expired. Throws
 * a FeedFault if there is no release, or if the release's signature or record is not valid for
 * extensions that pin `keys`.
 */
export async function soundRelease(
  feedFolder: string,
  keys: readonly PinnedKey[],
): Promise<{ head: Head; record: Bytes }> {
  const verified = await readHead(feedFolder, keys);
  if (!verified)
    throw new FeedFault(`${feedFolder} has no head.json; "npm run feed -- build" writes one.`);
  return { head: verified.head, record: await readRecordOf(feedFolder, verified) };
}
