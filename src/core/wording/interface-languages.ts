/**
 * Interface languages: the folder of each in `public/_locales` and its own name. English comes
 * first. Portuguese is written as in Brazil and serves every Portuguese reader. The sidebar gets
 * only one language and does not need this list.
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

/** Choice of the reader: a language, or the browser's. */
export type LanguageChoice = LanguageCode | 'auto';

/** Returns a language's own name; '' for an unknown code. */
export function languageName(code: string): string {
  return INTERFACE_LANGUAGES.find((one) => one.code === code)?.name ?? '';
}

/**
 * Returns the code of the chosen language, or of the first available one among the wanted (BCP 47
 * tags, best first); `en` when none is available. Region and script matter for Chinese only: Hong
 * Kong, Macau and Hant read the traditional script.
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
