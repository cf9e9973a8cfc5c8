import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningKey } from '../../src/cli/feed/publish-release.ts';
import { DAY_MS } from '../../src/core/dates/days.ts';
import { type Head, recordFileName } from '../../src/core/release/verify-release.ts';
import { makeRelease } from '../core/release/release-parts.ts';

export type Release = Awaited<ReturnType<typeof makeRelease>>;

/** Returns the instant that is this number of days from now, in the format that heads use. */
export function inDays(days: number): string {
  return `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 19)}Z`;
}

/**
 * Makes a release, issued five days ago and valid for fourteen days. By default, it has as many
 * events as its version number, so that the number of events shows which release is in use.
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

/** Makes a release as `release` does, and writes it into a folder with the layout of a feed. */
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
