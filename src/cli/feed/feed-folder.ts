import { mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bytes, utf8 } from '../../core/release/bytes.ts';
import { parseJson } from '../../core/release/envelope.ts';
import type { PinnedKey } from '../../core/release/keys.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import {
  recordFileName,
  type VerifiedHead,
  verifyHead,
  verifyRecord,
} from '../../core/release/verify-release.ts';
import { Locked, withFileLock } from '../file-lock.ts';
import { replaceFile } from '../replace-file.ts';
import { systemFault } from '../system-fault.ts';
import { FeedFault } from './feed-fault.ts';
import { VERSIONS_FILE, type Versions, versionsSchema } from './versions-index.ts';

/** File name of the page that people see when they open the feed's address in a browser. */
export const PAGE_FILE = 'index.html';

/**
 * Runs `work` while no other program of this project writes into a feed's folder. Throws a
 * FeedFault if another program does not release the lock in time.
 */
export async function withFeedLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const made = await mkdir(folder, { recursive: true });
  try {
    return await withFileLock(join(folder, '.publishing'), work);
  } catch (error) {
    throw error instanceof Locked ? new FeedFault(error.message) : error;
  } finally {
    // If the folder did not exist before, and `work` has put nothing into the folder, remove it
    // again.
    if (made !== undefined) await rmdir(folder).catch(() => {});
  }
}

/** The files of one release of a feed. `page` is the HTML page for people. */
export interface FeedFiles {
  head: VerifiedHead['head'];
  headBytes: Bytes;
  recordBytes: Bytes;
  versions: Versions;
  page: string;
}

/**
 * Returns the verified `head.json` of a feed's folder, even if it has expired; null if there is no
 * such file. Throws a FeedFault when `verifyHead` refuses it.
 */
export async function readHead(
  folder: string,
  pinned: readonly PinnedKey[],
): Promise<VerifiedHead | null> {
  const path = join(folder, 'head.json');
  const bytes = await readIfThere(path);
  if (!bytes) return null;
  try {
    return await verifyHead(bytes, pinned);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    // The head may be forged, and a new release must not build on a forged head.
    throw new FeedFault(
      `${path}: ${error.message} If the public keys given (--keys) are the right ones, somebody else wrote this file: restore the folder from a copy you trust.`,
    );
  }
}

/**
 * Returns the verified bytes of the record that `head.json` names. Throws a FeedFault when the
 * record's file is missing or damaged.
 */
export async function readRecordOf(folder: string, { head }: VerifiedHead): Promise<Bytes> {
  const path = join(folder, recordFileName(head));
  const bytes = await readIfThere(path);
  if (!bytes)
    throw new FeedFault(`${path} is missing, though the head names it. Run "feed build" again.`);
  await verifyRecord(bytes, head).catch((error) => {
    throw new FeedFault(`${path}: ${error.message} Run "feed build" again, or restore the file.`);
  });
  return bytes;
}

/**
 * Returns the list of versions in the folder; empty when the file is missing. Throws a FeedFault
 * when the file is not a valid list.
 */
export async function readVersions(folder: string): Promise<Versions> {
  const path = join(folder, VERSIONS_FILE);
  const bytes = await readIfThere(path);
  if (!bytes) return { schema: 1, versions: [] };
  try {
    return parseJson(bytes, versionsSchema, path);
  } catch (error) {
    throw new FeedFault(
      `${(error as Error).message} Delete it: only the list of past versions is lost.`,
    );
  }
}

/**
 * Writes the files of a release, each atomically. The record comes first and `head.json` last, so
 * that extensions always find the record that `head.json` names. Then deletes records that
 * `versions` does not list.
 */
export async function writeFeed(folder: string, files: FeedFiles): Promise<void> {
  await replaceFile(join(folder, recordFileName(files.head)), files.recordBytes);
  await replaceFile(
    join(folder, VERSIONS_FILE),
    utf8(`${JSON.stringify(files.versions, null, 1)}\n`),
  );
  await replaceFile(join(folder, PAGE_FILE), utf8(files.page));
  await replaceFile(join(folder, 'head.json'), files.headBytes);
  await removeUnlisted(folder, files.versions);
}

async function removeUnlisted(folder: string, { versions }: Versions): Promise<void> {
  const listed = new Set(versions.map(({ record }) => `record-${record.sha256}.json`));
  for (const name of await readdir(folder))
    if (/^record-[0-9a-f]{64}\.json(\.partial)?$/.test(name) && !listed.has(name))
      await rm(join(folder, name));
}

/**
 * Returns a file's bytes, or null when the file does not exist. Throws a FeedFault for any other
 * error.
 */
export async function readIfThere(path: string): Promise<Bytes | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new FeedFault(`${path} can't be read: ${systemFault(error)}.`);
  }
}
