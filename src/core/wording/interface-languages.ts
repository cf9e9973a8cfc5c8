/**
 * The languages of the interface: the folder of each in `public/_locales`, and what it calls itself. English first.
 * Portuguese is written as in Brazil and serves every Portuguese reader. Kept out of the sidebar, which speaks one of them.
 */
export const INTERFACE_LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
  { code: 'es', name: 'Español' },
  { code: 'fr', name: 'Français' },
  { code: 'pt_BR', name: 'Português' },
  { code: 'ru', name: 'Русский' },
  { code: 'ar', name: 'العربية' },
  { code: 'hi', name: 'हिन्दी' },
  { code: 'zh_CN', name: '简体中文' },
  { code: 'zh_TW', name: '繁體中文' },
  { code: 'ja', name: '日本語' },
  { code: 'ko', name: '한국어' },
] as const;

export type LanguageCode = (typeof INTERFACE_LANGUAGES)[number]['code'];

/** The reader's wish: one of the languages, or whatever the browser speaks. */
export type LanguageChoice = LanguageCode | 'auto';

/** What a language calls itself; '' for one that is not there. */
export function languageName(code: string): string {
  return INTERFACE_LANGUAGES.find((one) => one.code === code)?.name ?? '';
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
  return INTERFACE_LANGUAGES.find(({ code }) => code.split('_', 1)[0] === primary)?.code;
}
