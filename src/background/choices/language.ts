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
  /**
   * Resolves to the texts in a page's own language, or the browser's if the interface lacks it.
   * Ignores the reader's choice, which the page must not learn.
   */
  pageCatalog(pageLanguage: string): Promise<Catalog>;
}

/**
 * Reads the choice on each call, but loads the texts only when the choice changed or loading
 * failed. `load` follows a choice, and for `auto` the wanted languages (BCP 47) before the
 * browser's.
 */
export function createLanguage(
  storage: KeyValueStore,
  load: (choice: LanguageChoice, wanted?: readonly string[]) => Promise<Catalog>,
): Language {
  const ofChoice = lastLoaded((choice: LanguageChoice) => load(choice));
  const ofPage = lastLoaded((pageLanguage: string) => load('auto', [pageLanguage]));
  const catalog = async () => ofChoice((await readStored(storage, settings)).language);
  return { catalog, words: async () => createWords(await catalog()), pageCatalog: ofPage };
}

/** Keeps the last catalog that `load` resolved to; empty texts when it fails. */
function lastLoaded<Key extends string>(
  load: (key: Key) => Promise<Catalog>,
): (key: Key) => Promise<Catalog> {
  let cached: { key: Key; catalog: Promise<Catalog> } | null = null;
  return (key) => {
    if (cached?.key !== key) cached = { key, catalog: load(key) };
    return cached.catalog.catch((error) => {
      console.error(error);
      cached = null;
      return { language: 'en', messages: {} };
    });
  };
}
