/**
 * Packs the interface's texts for a package or a site. A browser reads only what the manifest names from `_locales`; all the
 * rest goes into `words/`: the names of the texts once, in `keys.bin`, and for each language its texts in that order, an empty
 * line where it has none. A language then costs little more than half of what its catalog does.
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
    Object.entries(catalogs).map(([code, catalog]) => [
      code,
      linesPacked(keys.map((key) => catalog[key]?.message ?? '')),
    ]),
  );
  return { keys: linesPacked(keys), texts };
}

/** Begins a letter that is neither of ASCII nor of the language's own page. */
const OTHER = 1;

/**
 * Lines as bytes: first the page of 128 letters that most of the text is written in, then one byte for each letter of it (from
 * 128 on) or of ASCII, and three for any other. `linesOf` in src/core/wording/messages.ts reads them. Deflated, Hindi, Arabic
 * and Russian take a seventh less than as UTF-8, where each letter names its page again.
 * @param {string[]} lines
 */
export function linesPacked(lines) {
  const odd = lines.find((line) => [...line].some((letter) => letter < ' '));
  if (odd !== undefined) throw new Error(`A text has a line end or a control character in it: ${odd}`);
  const text = lines.join('\n');
  const page = pageOf(text);
  const bytes = [...Array(text.length).keys()].flatMap((at) => {
    const unit = text.charCodeAt(at);
    if (unit < 128) return [unit];
    return unit >> 7 === page ? [128 + (unit & 127)] : [OTHER, unit >> 8, unit & 255];
  });
  return Uint8Array.of(page, ...bytes);
}

/** The page of 128 letters, of those that a byte can name, that a text uses most; ASCII's is not one of them. @param {string} text */
function pageOf(text) {
  const uses = new Array(256).fill(0);
  for (let at = 0; at < text.length; at += 1) uses[text.charCodeAt(at) >> 7] += 1;
  const most = Math.max(...uses.slice(1, 256));
  return uses.indexOf(most, 1);
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
  await writeFile(join(outDir, 'words/keys.bin'), keys);
  for (const [code, catalog] of Object.entries(catalogs)) {
    await writeFile(join(outDir, `words/${code}.bin`), texts[code] ?? '');
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
