import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningKey } from '../../src/cli/feed/publish-release.ts';
import { type Head, recordFileName } from '../../src/core/release/verify-release.ts';
import { makeRelease } from '../core/release/release-parts.ts';

export type Release = Awaited<ReturnType<typeof makeRelease>>;

export const DAY = 86_400_000;

/** Returns a moment a number of days from now, as heads write it. */
export function inDays(days: number): string {
  return `${new Date(Date.now() + days * DAY).toISOString().slice(0, 19)}Z`;
}

/**
 * Makes a release with as many events as its version, unless told otherwise, so that the record
 * itself shows which one is in use. Issued five days ago, valid for fourteen days.
 */
export async function release(
  key: SigningKey,
  claims: Partial<Head> & { version: number; events?: number },
): Promise<Release> {
  return makeRelease(key, {
    events: claims.version,
    issued: inDays(-5),
    expires: inDays(9),
    ...claims,
  });
}

/** Writes such a release as a feed's folder. */
export async function writeReleaseFolder(
  key: SigningKey,
  claims: Partial<Head> & { version: number },
  folder: string,
): Promise<void> {
  const { head, headBytes, recordBytes } = await release(key, claims);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, recordFileName(head)), recordBytes);
  await writeFile(join(folder, 'head.json'), headBytes);
}
