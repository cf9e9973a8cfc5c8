/**
 * Puts the catalogs of the interface in order: `npm run check -- --write`. Keys stand as in the English one, and each message gets
 * the `placeholders` that browsers want for the `$names$` in it, so that who writes a message need not. Keys that English
 * does not have go, save plural forms and names of places, which are each language's own. Prints what is missing where.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** @typedef {{ message: string, description?: string, placeholders?: Record<string, { content: string }> }} Entry */
/** @typedef {Record<string, Entry>} Catalog */

const FOLDER = resolve(import.meta.dirname, '../public/_locales');
/** Keys that a language may have or not, whatever English has. */
const OWN = /_(zero|one|two|few|many|other)$|^(place|placeShort|inPlace)_/;

/** A catalog in English's order, with placeholders. @param {Catalog} catalog @param {Catalog} english @returns {Catalog} */
export function inOrder(catalog, english) {
  const own = Object.keys(catalog).filter((key) => !(key in english) && OWN.test(key));
  const keys = Object.keys(english).flatMap((key) => [
    ...(key in catalog ? [key] : []),
    // Forms that only this language has stand behind English's last form.
    ...own.filter((one) => key === `${stem(one)}_other`),
  ]);
  const rest = own.filter((one) => !keys.includes(one));
  return Object.fromEntries([...keys, ...rest].map((key) => [key, withPlaceholders(catalog[key])]));
}

/** @param {string} key */
function stem(key) {
  return key.replace(OWN, '');
}

/** @param {Entry | undefined} entry @returns {Entry} */
function withPlaceholders({ message, description } = { message: '' }) {
  const names = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
  const placeholders = Object.fromEntries(
    [...new Set(names)].map((name, at) => [name, { content: `$${at + 1}` }]),
  );
  return {
    message,
    ...(description ? { description } : {}),
    ...(names.length > 0 ? { placeholders } : {}),
  };
}

async function main() {
  const english = JSON.parse(await readFile(join(FOLDER, 'en/messages.json'), 'utf8'));
  for (const code of await readdir(FOLDER)) {
    const file = join(FOLDER, code, 'messages.json');
    const catalog = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, `${JSON.stringify(inOrder(catalog, english), null, 2)}\n`);
    const missing = Object.keys(english).filter((key) => !(key in catalog) && !OWN.test(key));
    console.log(
      `${code}: ${Object.keys(catalog).length} messages${missing.length > 0 ? `, missing: ${missing.join(', ')}` : ''}`,
    );
  }
}

if (resolve(process.argv[1] ?? '') === import.meta.filename) await main();
