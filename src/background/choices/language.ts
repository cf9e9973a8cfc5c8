import { type KeyValueStore, readStored } from '../../browser/storage.ts';
import type { LanguageChoice } from '../../core/wording/interface-languages.ts';
import type { Catalog } from '../../core/wording/messages.ts';
import { createWords, type Words } from '../../core/wording/words.ts';
import { settings } from './settings.ts';

/** The interface language that the reader chose. */
export interface Language {
  /**
   * Resolves to the texts of the language. Never rejects: when the language files can't be read,
   * the catalogue is empty, and everything but the texts still works.
   */
  catalog(): Promise<Catalog>;
  words(): Promise<Words>;
}

/**
 * Reads the choice on each call, but loads the texts only when the choice changed or loading
 * failed.
 */
export function createLanguage(
  storage: KeyValueStore,
  load: (choice: LanguageChoice) => Promise<Catalog>,
): Language {
  let cached: { choice: LanguageChoice; catalog: Promise<Catalog> } | null = null;
  const catalog = async () => {
    const { language: choice } = await readStored(storage, settings);
    if (cached?.choice !== choice) cached = { choice, catalog: load(choice) };
    return cached.catalog.catch((error) => {
      console.error(error);
      cached = null;
      return { language: 'en', messages: {} };
    });
  };
  return { catalog, words: async () => createWords(await catalog()) };
}
