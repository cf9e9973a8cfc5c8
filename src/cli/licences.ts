import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROGRAM } from '../core/publisher/program.ts';
import { namesIn } from '../core/record/names-in.ts';
import { ROOT } from './paths.ts';

/** Name of the file into which Vite writes a list of the bundled packages (`build.license`). */
export const BUNDLED = 'bundled.json';
/** Name of a file in each build. The file contains the licences of everything in the build. */
export const LICENCES = 'LICENCES.txt';
const OWN = {
  program: [`${PROGRAM} (MIT)`, 'LICENSE'],
  record: ['The record (CC0 1.0)', 'dataset/LICENSE'],
  maps: ['The maps', 'dataset/maps/LICENCES.txt'],
  towns: ['The names of towns (CC BY 4.0)', 'dataset/LICENSE-TOWNS.txt'],
  letters: ['The table of look-alike letters (Unicode-3.0)', 'src/core/text/LICENSE-UNICODE.txt'],
} as const;

/**
 * Writes one file with the licences of a build's `parts` and bundled packages, and deletes the
 * list of packages that Vite wrote. Throws an Error if a package in `expected` is not in Vite's
 * list, or if a package in the list has no licence.
 */
export async function writeLicences(
  folder: string,
  expected: readonly string[],
  parts = namesIn(OWN),
): Promise<void> {
  const list = join(folder, BUNDLED);
  const bundled: { name: string; version: string; identifier?: string; text?: string }[] =
    JSON.parse(await readFile(list, 'utf8'));
  // Vite builds injected scripts separately, so its list lacks packages that only these scripts
  // use. The licences of these packages would be left out. It is therefore an error if an
  // expected package is not in the list.
  const lost = expected.find((name) => !bundled.some((one) => one.name === name));
  if (lost) throw new Error(`${lost} is a dependency, but ${list} does not list it.`);
  const bare = bundled.find(({ identifier, text }) => !identifier || !text);
  if (bare) throw new Error(`${bare.name} has no licence file; it can't be shipped.`);
  const own = parts.map(async (part) => {
    const [title, file] = OWN[part];
    return [title, await readFile(join(ROOT, file), 'utf8')];
  });
  const theirs = bundled.map((one) => [`${one.name} ${one.version} (${one.identifier})`, one.text]);
  const texts = [...(await Promise.all(own)), ...theirs].map(
    ([title, text]) => `${'='.repeat(72)}\n${title}\n\n${text?.trim()}\n`,
  );
  await writeFile(join(folder, LICENCES), texts.join('\n'));
  await rm(list);
}
