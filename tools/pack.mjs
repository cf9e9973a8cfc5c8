import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import JSZip from 'jszip';

/**
 * Packs a built extension as the stores take it. The same folder and date give the same bytes;
 * `web-ext build` stamps each file with the time of packing instead.
 * @param {string} folder
 * @param {string} zipFile
 * @param {Date} date of every file in the zip
 */
export async function pack(folder, zipFile, date) {
  const zip = new JSZip();
  for (const file of await filesIn(folder))
    zip.file(relative(folder, file).replaceAll('\\', '/'), readFile(file), {
      date,
      createFolders: false,
    });
  await writeFile(zipFile, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
}

/**
 * Returns the paths of all files in a folder, in a fixed order.
 * @param {string} folder
 */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
