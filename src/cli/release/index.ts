import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromTerminal } from '../paths.ts';
import { fetchRelease } from './fetch-release.ts';
import { PUBLISHER_FILE, readPublisher } from './read-publisher.ts';
import { releaseNotes } from './release-notes.ts';
import { setup } from './setup.ts';

/**
 * Runs one part of `npm run release`. Returns 0 for success, 1 for a fault, 2 for an unknown part.
 * - `setup …` prepares publishing.
 * - `notes SECTION` prints a section of the changelog.
 * - `fetch DIR` copies the current release of the publisher's feed, if any.
 */
export async function main([part = '', ...args]: string[]): Promise<number> {
  const run = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
  if (!run) {
    console.error(`release: there are ${Object.keys(PARTS).join(', ')}`);
    return 2;
  }
  try {
    return await run(args);
  } catch (error) {
    console.error(`release ${part}: ${(error as Error).message}`);
    return 1;
  }
}

const PARTS: Record<string, (args: string[]) => Promise<number>> = {
  setup,
  async notes([section = '']) {
    const changelog = await readFile(join(PUBLISHER_FILE, '../CHANGELOG.md'), 'utf8');
    process.stdout.write(releaseNotes(changelog, section));
    return 0;
  },
  async fetch([folder = '']) {
    const { feed, keys } = readPublisher();
    if (feed) await fetchRelease(feed, keys, fromTerminal(folder));
    return 0;
  },
};
