import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog, messagesIn } from '../src/core/wording/messages.ts';
import { createWords } from '../src/core/wording/words.ts';

/** Reads the catalog of a language, in the form in which the extension's package contains it. */
export function catalogOf(language: string): Catalog {
  const file = join(import.meta.dirname, '../public/_locales', language, 'messages.json');
  return { language, messages: messagesIn(JSON.parse(readFileSync(file, 'utf8'))) };
}

/** The English interface texts, which most tests use. */
export const ENGLISH = createWords(catalogOf('en'));
