import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsedOptions } from '../parsed-options.ts';
import { fromTerminal } from '../paths.ts';
import { type Command, runCommand } from '../program.ts';
import { fetchRelease } from './fetch-release.ts';
import { PUBLISHER_FILE, readPublisher } from './read-publisher.ts';
import { releaseNotes } from './release-notes.ts';
import { setup } from './setup.ts';

/**
 * Usage text of the program. It covers only `setup`, which people run themselves. release.sh runs
 * the other parts.
 */
const USAGE =
  'usage: npm run release -- setup [--name NAME] [--site URL] [--reports ADDRESS] [--keys DIR]';

/**
 * Runs one part of `npm run release`. Returns 0 for success, 1 for a fault, 2 for wrong arguments.
 * - `setup …` prepares publishing.
 * - `notes SECTION` prints a section of the changelog.
 * - `fetch DIR` copies the current release of the publisher's feed, if any.
 */
export function main(args: string[]): Promise<number> {
  return runCommand({ name: 'release', usage: USAGE, commands: PARTS }, args);
}

const PARTS: Record<string, Command> = {
  setup: { run: setup },
  notes: { run: notes },
  fetch: { run: fetchCurrent },
};

async function notes(args: string[]): Promise<number> {
  const [section = ''] = parsedOptions(args, {}, ['a section']).positionals;
  const changelog = await readFile(join(PUBLISHER_FILE, '../CHANGELOG.md'), 'utf8');
  process.stdout.write(releaseNotes(changelog, section));
  return 0;
}

async function fetchCurrent(args: string[]): Promise<number> {
  const [folder = ''] = parsedOptions(args, {}, ['a folder']).positionals;
  const { feed, keys } = readPublisher();
  if (feed) await fetchRelease(feed, keys, fromTerminal(folder));
  return 0;
}
