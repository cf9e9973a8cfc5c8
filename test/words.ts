import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog, messagesIn } from '../src/core/wording/messages.ts';
import { createWords } from '../src/core/wording/words.ts';

const catalogs = new Map<string, Catalog>();

/**
 * Returns the catalog of interface texts in a language, from the file that the extension's package
 * contains. The file is read once per worker.
 */
export function catalogOf(language: string): Catalog {
  const known = catalogs.get(language);
  if (known) return known;
  const file = join(import.meta.dirname, '../public/_locales', language, 'messages.json');
  const messages = Object.freeze(messagesIn(JSON.parse(readFileSync(file, 'utf8'))));
  const catalog = { language, messages };
  catalogs.set(language, catalog);
  return catalog;
}

/** The English interface texts, which most tests use. */
export const ENGLISH = createWords(catalogOf('en'));
