import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const LOCALES = join(import.meta.dirname, '../../public/_locales');
/** Matches keys that a language may have even if English lacks them. */
const OPTIONAL =
  /_(zero|one|two|few|many|other)$|^(place|placeShort|inPlace|bodyName|record_body)_/;

interface Entry {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
type Catalog = Record<string, Entry>;

const fileOf = (code: string) => join(LOCALES, code, 'messages.json');
const read = (code: string): Catalog => JSON.parse(readFileSync(fileOf(code), 'utf8'));

/**
 * Sorts a catalog's keys in the order of the English catalog. Gives each message the
 * `placeholders` that browsers require for its `$names$`. Removes keys that English lacks, unless
 * they are optional.
 */
function inOrder(catalog: Catalog, english: Catalog): Catalog {
  const extra = Object.keys(catalog).filter((key) => !(key in english) && OPTIONAL.test(key));
  // Some languages have more plural forms than English. An extra form goes after `other`:
  // `more_rules_few` after `more_rules_other`.
  const keys = Object.keys(english).flatMap((key) => [
    ...(key in catalog ? [key] : []),
    ...extra.filter((form) => key === `${form.replace(OPTIONAL, '')}_other`),
  ]);
  const all = [...new Set([...keys, ...extra])];
  return Object.fromEntries(all.map((key) => [key, withPlaceholders(catalog[key])]));
}

function withPlaceholders({ message, description }: Entry = { message: '' }): Entry {
  const found = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
  const names = [...new Set(found)];
  const placeholders = names.map((name, index) => [name, { content: `$${index + 1}` }]);
  return {
    message,
    ...(description ? { description } : {}),
    ...(names.length > 0 ? { placeholders: Object.fromEntries(placeholders) } : {}),
  };
}

/**
 * Checks that each catalog's file contains exactly what `inOrder` returns for it, as JSON with an
 * indent of two spaces. `npm test -- check --write` rewrites the files.
 */
describe('the order of the catalogs', () => {
  it.each(readdirSync(LOCALES))('is kept by %s', async (code) => {
    const wanted = `${JSON.stringify(inOrder(read(code), read('en')), null, 2)}\n`;
    await expect(wanted).toMatchFileSnapshot(fileOf(code));
  });
});
