import { readFile } from 'node:fs/promises';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { LanguageCode } from '../../core/wording/interface-languages.ts';
import { createWords, type Words } from '../../core/wording/words.ts';

/** Reads the record from the package. */
export async function packagedRecord(): Promise<LegalRecord> {
  return JSON.parse(await readOwn('record.json'));
}

/** Reads the interface's texts in one language from the package. */
export async function packagedWords(language: LanguageCode): Promise<Words> {
  return createWords({ language, messages: JSON.parse(await readOwn(`words/${language}.json`)) });
}

/** Reads a file in the folder of the package's built modules. */
function readOwn(file: string): Promise<string> {
  return readFile(new URL(`./${file}`, import.meta.url), 'utf8');
}
