import { chooseLanguage, type LanguageChoice } from '../core/wording/interface-languages.ts';
import { type Catalog, messagesIn } from '../core/wording/messages.ts';
import { extensionApi } from './api.ts';
import { readOwnFile } from './own-file.ts';

/** Language of the browser's own interface, as a BCP 47 tag. */
export function browserLanguage(): string {
  return extensionApi().i18n.getUILanguage();
}

/**
 * Resolves to the packaged texts in the chosen language. `auto` selects the first supported of the
 * wanted languages (BCP 47, best first), or else the browser's own. Rejects when the package lacks
 * the texts.
 */
export async function loadCatalog(
  choice: LanguageChoice,
  wanted: readonly string[] = [],
): Promise<Catalog> {
  const language = chooseLanguage(choice, [...wanted, browserLanguage()]);
  const file = await readOwnFile(`_locales/${language}/messages.json`);
  return { language, messages: messagesIn(JSON.parse(new TextDecoder().decode(file))) };
}

/**
 * Calls the listener whenever the reader's settings change, in usual or in private windows, or the
 * policy that fixes some of them.
 */
export function onChoice(listener: () => void): void {
  extensionApi().storage.onChanged.addListener((changes, area) => {
    const isChoice = 'settings' in changes || 'private:settings' in changes;
    if (area === 'managed' || isChoice) listener();
  });
}
