import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from '../../core/collections/once.ts';
import { ROOT } from '../paths.ts';
import { digestOfText } from './digest.ts';

/** Folders and files that decide how a page is rendered. The record is not among them. */
const SOURCES = [
  'src/cli/site',
  'src/components',
  'src/core',
  'src/embed',
  'src/site',
  'public/_locales',
  'package-lock.json',
  'publisher.json',
];

/**
 * Returns a digest of everything that shapes the pages, except the record. This includes sources,
 * texts, packages, and Node's version, because Node's `Intl` formats dates. If the digest changes,
 * all pages are rendered again. Computed only once.
 */
export const rendererVersion = once(async (): Promise<string> => {
  const files = (await Promise.all(SOURCES.map(filesAt))).flat().sort();
  const texts = files.map(async (file) => `${file}\n${await readFile(join(ROOT, file), 'utf8')}`);
  return digestOfText([process.version, ...(await Promise.all(texts))].join('\n'));
});

/** Returns the path of a file or, for a folder, the paths of all files in it. */
async function filesAt(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const names = await readdir(join(ROOT, path), { recursive: true });
  return names.filter((name) => /\.\w+$/.test(name)).map((name) => join(path, name));
}
