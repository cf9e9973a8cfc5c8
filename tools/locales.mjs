/**
 * Puts the catalogs of the interface in order; `npm run check -- --write` runs it. Sorts the keys
 * as the English catalog does and gives each message the `placeholders` that browsers require for
 * its `$names$`. Removes keys that English lacks, except plural forms and names of places, of which
 * each language has its own. Prints the missing keys of each language.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** @typedef {{ message: string, description?: string, placeholders?: Record<string, { content: string }> }} Entry */
/** @typedef {Record<string, Entry>} Catalog */

const FOLDER = resolve(import.meta.dirname, '../public/_locales');
/** Keys that a language may have or lack, whether or not English has them. */
const OPTIONAL = /_(zero|one|two|few|many|other)$|^(place|placeShort|inPlace)_/;

/** @param {Catalog} catalog @param {Catalog} english @returns {Catalog} */
function inOrder(catalog, english) {
  const extra = Object.keys(catalog).filter((key) => !(key in english) && OPTIONAL.test(key));
  // Plural forms that English lacks are placed after the form `other`.
  const keys = Object.keys(english).flatMap((key) => [
    ...(key in catalog ? [key] : []),
    ...extra.filter((form) => key === `${form.replace(OPTIONAL, '')}_other`),
  ]);
  const all = new Set([...keys, ...extra]);
  return Object.fromEntries([...all].map((key) => [key, withPlaceholders(catalog[key])]));
}

/** @param {Entry} [entry] @returns {Entry} */
function withPlaceholders({ message, description } = { message: '' }) {
  const names = new Set(
    [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()),
  );
  const placeholders = [...names].map((name, index) => [name, { content: `$${index + 1}` }]);
  return {
    message,
    ...(description ? { description } : {}),
    ...(names.size > 0 ? { placeholders: Object.fromEntries(placeholders) } : {}),
  };
}

const english = JSON.parse(await readFile(join(FOLDER, 'en/messages.json'), 'utf8'));
for (const code of await readdir(FOLDER)) {
  const file = join(FOLDER, code, 'messages.json');
  const catalog = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, `${JSON.stringify(inOrder(catalog, english), null, 2)}\n`);
  const missing = Object.keys(english).filter((key) => !(key in catalog) && !OPTIONAL.test(key));
  if (missing.length > 0) console.log(`${code} lacks ${missing.join(', ')}`);
}
