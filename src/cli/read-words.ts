import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageCode } from '../core/wording/interface-languages.ts';
import { messagesIn } from '../core/wording/messages.ts';
import { createWords, type Words } from '../core/wording/words.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');

/** Reads the interface texts of a language from the catalogs in this project. */
export async function readWords(language: LanguageCode): Promise<Words> {
  const text = await readFile(join(LOCALES, language, 'messages.json'), 'utf8');
  return createWords({ language, messages: messagesIn(JSON.parse(text)) });
}
