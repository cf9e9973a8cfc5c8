/** One language of the interface. */
export interface InterfaceLanguage {
  /** Its folder in `public/_locales`. */
  code: string;
  /** BCP 47, for `lang` and for Intl. */
  tag: string;
  /** What it calls itself. */
  name: string;
  direction: 'ltr' | 'rtl';
}

/** English first, the others by their own names' script. Portuguese is written as in Brazil and serves every Portuguese reader. */
export const INTERFACE_LANGUAGES = [
  { code: 'en', tag: 'en', name: 'English', direction: 'ltr' },
  { code: 'de', tag: 'de', name: 'Deutsch', direction: 'ltr' },
  { code: 'es', tag: 'es', name: 'Español', direction: 'ltr' },
  { code: 'fr', tag: 'fr', name: 'Français', direction: 'ltr' },
  { code: 'pt_BR', tag: 'pt-BR', name: 'Português', direction: 'ltr' },
  { code: 'ru', tag: 'ru', name: 'Русский', direction: 'ltr' },
  { code: 'ar', tag: 'ar', name: 'العربية', direction: 'rtl' },
  { code: 'hi', tag: 'hi', name: 'हिन्दी', direction: 'ltr' },
  { code: 'zh_CN', tag: 'zh-CN', name: '简体中文', direction: 'ltr' },
  { code: 'zh_TW', tag: 'zh-TW', name: '繁體中文', direction: 'ltr' },
  { code: 'ja', tag: 'ja', name: '日本語', direction: 'ltr' },
  { code: 'ko', tag: 'ko', name: '한국어', direction: 'ltr' },
] as const satisfies readonly InterfaceLanguage[];

export type LanguageCode = (typeof INTERFACE_LANGUAGES)[number]['code'];

/** The reader's wish: one of the languages, or whatever the browser speaks. */
export type LanguageChoice = LanguageCode | 'auto';

/** A language by its code; English for one that is not there. */
export function interfaceLanguage(code: string): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((one) => one.code === code) ?? INTERFACE_LANGUAGES[0];
}

/**
 * The code of the language that is chosen, or of the first of the wanted ones (BCP 47 tags, best first) that is there;
 * `en` when none is. A region or script counts for Chinese only: Hong Kong, Macau and Hant read the traditional one.
 */
export function chooseLanguage(choice: LanguageChoice, wanted: readonly string[]): LanguageCode {
  if (choice !== 'auto') return choice;
  for (const tag of wanted) {
    const found = languageFor(tag.replaceAll('_', '-').toLowerCase());
    if (found) return found;
  }
  return 'en';
}

function languageFor(tag: string): LanguageCode | undefined {
  const [primary] = tag.split('-', 1);
  if (primary === 'zh') return /-(hant|tw|hk|mo)\b/.test(tag) && !/-hans\b/.test(tag) ? 'zh_TW' : 'zh_CN';
  return INTERFACE_LANGUAGES.find((one) => one.tag.split('-', 1)[0] === primary)?.code;
}
