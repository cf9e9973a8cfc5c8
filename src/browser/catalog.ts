import {
  chooseLanguage,
  type LanguageChoice,
  type LanguageCode,
} from '../core/wording/interface-languages.ts';
import { type Catalog, messagesIn } from '../core/wording/messages.ts';
import { extensionApi } from './api.ts';
import { readOwnFile } from './own-file.ts';

/** Returns the language of the browser's own interface, as a BCP 47 tag. */
export function browserLanguage(): string {
  return extensionApi().i18n.getUILanguage();
}

/**
 * The catalog that was asked for last. If two calls in a row choose the same language, its file
 * is read only once.
 */
let last: { language: LanguageCode; catalog: Promise<Catalog> } | undefined;

/**
 * Resolves to the interface's texts in the chosen language. If the choice is `auto`, tries the
 * languages in `wanted` (BCP 47), the browser's language and English, in this order, and takes
 * the first language that has texts. Rejects when the file of the texts can't be read.
 */
export async function loadCatalog(
  choice: LanguageChoice,
  wanted: readonly string[] = [],
): Promise<Catalog> {
  const language = chooseLanguage(choice, [...wanted, browserLanguage()]);
  if (last?.language === language) return last.catalog;
  const catalog = readCatalog(language);
  last = { language, catalog };
  catalog.catch(() => {
    if (last?.catalog === catalog) last = undefined;
  });
  return catalog;
}

async function readCatalog(language: LanguageCode): Promise<Catalog> {
  const file = await readOwnFile(`_locales/${language}/messages.json`);
  return { language, messages: messagesIn(JSON.parse(new TextDecoder().decode(file))) };
}

/**
 * Calls the listener whenever the reader's settings change, in normal or private windows, or when
 * a policy that overrides settings changes.
 */
export function onChoice(listener: () => void): void {
  extensionApi().storage.onChanged.addListener((changes, area) => {
    const isChoice = 'settings' in changes || 'private:settings' in changes;
    if (area === 'managed' || isChoice) listener();
  });
}
