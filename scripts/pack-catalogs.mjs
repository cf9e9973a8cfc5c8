/**
 * Packs the interface's texts for a package or a site. A browser reads only what the manifest names from `_locales`; all the
 * rest goes into `words/`: the names of the texts once, in `keys.json`, and for each language its texts in that order, 0 where
 * it has none. A language then costs two thirds of what its catalog does.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const LOCALES = resolve(import.meta.dirname, '../public/_locales');

/** @typedef {Record<string, { message: string, placeholders?: object }>} Catalog */

/** Only the browser says these, from the manifest. */
const BY_BROWSER = ['extensionDescription', 'openSidebar'];

/** The names of the texts that we say ourselves, and each catalog's in their order. @param {Record<string, Catalog>} catalogs */
export function packed(catalogs) {
  const all = new Set(Object.values(catalogs).flatMap((catalog) => Object.keys(catalog)));
  const keys = [...all].filter((key) => !BY_BROWSER.includes(key));
  const texts = Object.fromEntries(
    Object.entries(catalogs).map(([code, catalog]) => [code, keys.map((key) => catalog[key]?.message ?? 0)]),
  );
  return { keys, texts };
}

/**
 * Writes `words/` into a folder, and `_locales/` with the texts that are named, if any.
 * @param {string} outDir
 * @param {readonly string[]} named names that the manifest uses
 */
export async function packCatalogs(outDir, named) {
  const catalogs = await readCatalogs();
  const { keys, texts } = packed(catalogs);
  await mkdir(join(outDir, 'words'), { recursive: true });
  await writeFile(join(outDir, 'words/keys.json'), JSON.stringify(keys));
  for (const [code, catalog] of Object.entries(catalogs)) {
    await writeFile(join(outDir, `words/${code}.json`), JSON.stringify(texts[code]));
    if (named.length === 0) continue;
    const own = Object.fromEntries(named.map((key) => [key, { message: catalog[key]?.message }]));
    await mkdir(join(outDir, '_locales', code), { recursive: true });
    await writeFile(join(outDir, '_locales', code, 'messages.json'), JSON.stringify(own));
  }
}

/** English first. @returns {Promise<Record<string, Catalog>>} */
async function readCatalogs() {
  const codes = (await readdir(LOCALES)).sort(
    (a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1),
  );
  const read = async (/** @type {string} */ code) =>
    JSON.parse(await readFile(join(LOCALES, code, 'messages.json'), 'utf8'));
  return Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await read(code)])));
}
