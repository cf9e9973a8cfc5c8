import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageCode } from '../core/wording/interface-languages.ts';
import { messagesIn } from '../core/wording/messages.ts';
import { createWords, type Words } from '../core/wording/words.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');

/** Texts that were already read, keyed by language. */
const known = new Map<LanguageCode, Promise<Words>>();

/**
 * Returns a language's interface texts from this project's catalogs. Each catalog is read only
 * once per run of the program.
 */
export function readWords(language: LanguageCode): Promise<Words> {
  const words = known.get(language) ?? wordsIn(language);
  known.set(language, words);
  return words;
}

async function wordsIn(language: LanguageCode): Promise<Words> {
  const text = await readFile(join(LOCALES, language, 'messages.json'), 'utf8');
  return createWords({ language, messages: messagesIn(JSON.parse(text)) });
}
