import { chooseLanguage, type LanguageChoice } from '../core/wording/interface-languages.ts';
import { type Catalog, unpacked } from '../core/wording/messages.ts';
import { send } from '../protocol/send.ts';
import { extensionApi } from './api.ts';

/** The language that the browser itself speaks, as the reader reads it: BCP 47. */
export function browserLanguage(): string {
  return extensionApi().i18n.getUILanguage();
}

/** The packaged texts of the language that is chosen. Rejects when the package lacks them. */
export async function loadCatalog(choice: LanguageChoice): Promise<Catalog> {
  const language = chooseLanguage(choice, [browserLanguage()]);
  const [keys, texts] = await Promise.all([ownFile('words/keys.bin'), ownFile(`words/${language}.bin`)]);
  return { language, messages: unpacked(keys, texts) };
}

async function ownFile(path: string): Promise<Uint8Array> {
  const response = await fetch(extensionApi().runtime.getURL(path)).catch(() => null);
  if (!response?.ok) throw new Error(`The extension’s own file ${path} is missing; install it again.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The texts for a page of the extension: the background knows what the reader chose; without it, what the browser speaks. */
export function pageCatalog(): Promise<Catalog> {
  return send('get-catalog', {}).catch(() => loadCatalog('auto'));
}

/** Calls the listener at each change of what the reader chose. */
export function onChoice(listener: () => void): void {
  extensionApi().storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) listener();
  });
}
