import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';

/**
 * Packs built folders as the stores take them; returns each zip's path. The same folders and date give the same bytes. Not by
 * `web-ext build`, which packs less densely: 5 kB more.
 * @param {Record<string, string>} folders
 * @param {string} artifactsDir
 * @param {Date} date of every file in the zips
 */
export async function pack(folders, artifactsDir, date) {
  await mkdir(artifactsDir, { recursive: true });
  /** @type {Record<string, string>} */
  const zips = {};
  for (const [browser, folder] of Object.entries(folders)) {
    const path = join(artifactsDir, `still-banned-${browser}.zip`);
    await writeFile(path, await zipOf(folder, date));
    zips[browser] = path;
  }
  return zips;
}

/** @param {string} folder @param {Date} date */
async function zipOf(folder, date) {
  const zip = new JSZip();
  const options = { date, createFolders: false };
  for (const entry of (await readdir(folder, { recursive: true, withFileTypes: true })).sort(byPath)) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    zip.file(relative(folder, file).replaceAll('\\', '/'), await readFile(file), options);
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** @param {import('node:fs').Dirent} one @param {import('node:fs').Dirent} other */
function byPath(one, other) {
  return join(one.parentPath, one.name) < join(other.parentPath, other.name) ? -1 : 1;
}

/** What each language of the interface adds to a package. @param {string} folder */
export async function languageSizes(folder) {
  const codes = await readdir(join(folder, '_locales'));
  return Promise.all(
    codes.sort().map(async (code) => {
      const files = [`_locales/${code}/messages.json`, `words/${code}.bin`];
      const sizes = files.map(
        async (file) => deflateRawSync(await readFile(join(folder, file)), { level: 9 }).length,
      );
      return { code, packed: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) };
    }),
  );
}
