/** Traits of an interface language. Only the first two have no default. */
export interface InterfaceLanguage {
  /** Name of its folder in `public/_locales`. */
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  /** `ltr` by default. */
  readonly direction?: 'rtl';
  /** BCP 47 tag for Intl; the code by default. */
  readonly locale?: string;
  readonly dates?: DateTraits;
}

/** Differences between the dates of a language and those of Intl. */
export interface DateTraits {
  /** Months, January first, written "19 Sep 2020" and "Sep 2020" instead of Intl's date. */
  readonly months?: readonly string[];
  /** A pattern in Intl's date, and the text in its place. */
  readonly correction?: readonly [pattern: RegExp, text: string];
  /**
   * Set when a month inside a sentence has the form that it takes after a day; the text is its last
   * letter after "in".
   */
  readonly monthEndsIn?: string;
}

/**
 * Interface languages, English first. Portuguese is written as in Brazil and serves every
 * Portuguese reader. Fonts and line breaking by language are in `src/components/tokens.css`.
 */
export const INTERFACE_LANGUAGES = [
  {
    code: 'en',
    name: 'English',
    locale: 'en-GB',
    // Months as British newspapers write them: Intl offers only American order or “Sept”.
    dates: {
      months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    },
  },
  { code: 'de', name: 'Deutsch' },
  { code: 'es', name: 'Español' },
  { code: 'fr', name: 'Français', dates: { correction: [/^1 /, '1er '] } },
  { code: 'pt_BR', name: 'Português' },
  {
    code: 'ru',
    name: 'Русский',
    // A date ends with “г.”, whose full stop would collide with the sentence's; newspapers write
    // the word out. “с мая 2023 года” as after a day, but “в мае 2023 года”.
    dates: { correction: [/г\.$/, 'года'], monthEndsIn: 'е' },
  },
  // The digits are those of the record's English texts.
  { code: 'ar', name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
  { code: 'hi', name: 'हिन्दी' },
  { code: 'zh_CN', name: '简体中文' },
  { code: 'zh_TW', name: '繁體中文' },
  { code: 'ja', name: '日本語' },
  { code: 'ko', name: '한국어' },
] as const satisfies readonly InterfaceLanguage[];

export type LanguageCode = (typeof INTERFACE_LANGUAGES)[number]['code'];

/** Choice of the reader: a language, or the browser's. */
export type LanguageChoice = LanguageCode | 'auto';

/** Returns the traits of a language; a code that is not in the table has no name and all defaults. */
export function traitsOf(code: string): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((language) => language.code === code) ?? { code, name: '' };
}

/** Returns a language's own name; '' for an unknown code. */
export function languageName(code: string): string {
  return traitsOf(code).name;
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
