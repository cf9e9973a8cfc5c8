import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PinnedKey } from '../../core/release/keys.ts';
import {
  MAX_HEAD_BYTES,
  recordFileName,
  verifyHead,
  verifyRecord,
} from '../../core/release/verify-release.ts';
import { sourceOf } from '../feed/source.ts';

/**
 * Copies the current release of a feed to a folder, even if it has expired. Throws a FeedFault if
 * the release can't be read, and a ReleaseError if its signature or its content is not valid.
 */
export async function fetchRelease(
  feed: string,
  keys: readonly PinnedKey[],
  folder: string,
): Promise<void> {
  const source = sourceOf(feed);
  const headBytes = await source.read('head.json', MAX_HEAD_BYTES);
  const { head } = await verifyHead(headBytes, keys);
  const record = recordFileName(head);
  const recordBytes = await source.read(record, head.record.length);
  await verifyRecord(recordBytes, head);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'head.json'), headBytes);
  await writeFile(join(folder, record), recordBytes);
}
