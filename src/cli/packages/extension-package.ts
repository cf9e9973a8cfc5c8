import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** Size limits of a build, in bytes; 1 kB is 1,000 bytes, as in browsers and stores. */
const LIMITS = {
  /** Script that runs in every page of a news site. Size after gzip. */
  gate: 2_500,
  /** Script that is injected into pages that mention a watched app. Size after gzip. */
  reader: 5_000,
  /** Script that is injected into pages about a ban. Size after gzip. */
  sidebar: 30_000,
  /**
   * Script and styles of the open panel, which all load before the panel appears. The size is
   * gzipped.
   */
  panel: 30_000,
  /** The extension as a zip file. A larger file contains something by mistake. */
  package: 2_000_000,
};

/**
 * Measures the scripts that the built extension in `folder` loads into web pages. Returns one
 * line for each script. Throws an Error if a script is missing or too large, or if it contains
 * the id of a measure. Such an id means that the script contains the record, which web pages must
 * not load.
 */
export async function checkScripts(folder: string): Promise<string[]> {
  const files = await filesIn(folder);
  const ids = await measureIds(files);
  const lines = (['gate', 'reader', 'sidebar', 'panel'] as const).map(async (name) => {
    const scripts = files.filter((file) => basename(file) === `${name}.iife.js`);
    const [script] = scripts;
    if (!script || scripts.length > 1)
      throw new Error(`${folder} has ${scripts.length} ${name} scripts.`);
    const code = await readFile(script);
    const gzipped = gzipSync(code).length;
    const file = relative(folder, script);
    requireAtMost(LIMITS[name], gzipped, `${file}, gzipped`);
    const entry = ids.find((id) => code.includes(id));
    if (entry)
      throw new Error(
        `${file} holds the record's measure ${entry}; pages must not load the record.`,
      );
    return `${file} ${code.length} bytes, ${gzipped} gzipped`;
  });
  return Promise.all(lines);
}

/**
 * Date of every file in a package. It is a local time, because zip files store local times without
 * a time zone. An instant in UTC would be stored differently in each time zone.
 */
const mtime = new Date(1980, 0, 1);

/**
 * Packs a built extension into a zip file for the stores. Two builds of the same code give the
 * same bytes. `web-ext build` would not, because it stores the time of packing.
 */
export async function pack(folder: string, zipFile: string): Promise<void> {
  const files = (await filesIn(folder)).map(async (file) => [
    relative(folder, file).replaceAll('\\', '/'),
    [await readFile(file), { mtime }],
  ]);
  await writeFile(zipFile, zipSync(Object.fromEntries(await Promise.all(files)), { level: 9 }));
}

/**
 * Resolves to a line with the size of a packed extension. Rejects if the file is too large.
 */
export async function checkPackage(zipFile: string): Promise<string> {
  const size = (await readFile(zipFile)).length;
  requireAtMost(LIMITS.package, size, zipFile);
  return `packed ${size} bytes: ${zipFile}`;
}

function requireAtMost(limit: number, size: number, what: string): void {
  if (size > limit)
    throw new Error(
      `${what}: ${size} bytes, more than the limit of ${limit} in src/cli/packages/extension-package.ts.`,
    );
}

/** Returns the ids of all measures in the release that the extension ships. */
async function measureIds(files: string[]): Promise<string[]> {
  const record = files.find((file) => /^record-.*\.json$/.test(basename(file)));
  if (!record) throw new Error('The build has no release.');
  const { measures } = JSON.parse(await readFile(record, 'utf8'));
  return measures.map(({ id }: { id: string }) => id);
}

/** Returns the paths of all files in a folder, sorted. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
