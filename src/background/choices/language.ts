import { type KeyValueStore, readStored } from '../../browser/storage.ts';
import type { LanguageChoice } from '../../core/wording/interface-languages.ts';
import type { Catalog } from '../../core/wording/messages.ts';
import { createWords, type Words } from '../../core/wording/words.ts';
import { settings } from './settings.ts';

/** Texts of the interface in the language that the reader chose. */
export interface Language {
  /**
   * Resolves to the texts in the chosen language. Never rejects: the catalog is empty if the
   * language files can't be read.
   */
  catalog(): Promise<Catalog>;
  words(): Promise<Words>;
  /**
   * Resolves to the texts in a page's language or, if there is no translation, in the browser's
   * language. Ignores the reader's choice, because the page must not learn it.
   */
  pageCatalog(pageLanguage: string): Promise<Catalog>;
}

/**
 * Creates a `Language`. `load` loads the texts in the chosen language. If the choice is `auto`,
 * `load` tries the languages in `wanted` (BCP 47), then the browser's own language, and loads the
 * texts in the first language that has any.
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

/**
 * Returns a function that loads catalogs and remembers the one it loaded last. After a failure,
 * the function resolves to an empty catalog, and the next call loads again.
 */
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
