/** Properties of an interface language. Each of them except `code` and `name` has a default. */
export interface InterfaceLanguage {
  /** Name of the language's folder in `public/_locales`. */
  readonly code: string;
  /** The language's name in the language itself. */
  readonly name: string;
  /** Direction of writing; left to right by default. */
  readonly direction?: 'rtl';
  /** BCP 47 tag that is passed to Intl; equal to `code` by default. */
  readonly locale?: string;
  readonly dates?: DateTraits;
  /**
   * Corrects the commas that Intl writes in a list of three or more items: the text replaces what
   * the pattern matches. The Hindi list "A, B, और C" ("A, B, and C") becomes "A, B और C".
   */
  readonly listCorrection?: readonly [pattern: RegExp, text: string];
  /**
   * Verb that is not repeated when a sentence joins two steps that begin with it. In English, it is
   * "was": "was blocked" and "was revoked" become "was blocked and revoked".
   */
  readonly sharedVerb?: string;
}

/** Corrections of dates that Intl writes. */
export interface DateTraits {
  /**
   * Names of the months, January first, for dates such as "19 Sep 2020" and "Sep 2020". They are
   * used instead of the names from Intl.
   */
  readonly months?: readonly string[];
  /** Pattern to look for in a date that Intl writes, and the text that replaces the match. */
  readonly correction?: readonly [pattern: RegExp, text: string];
  /**
   * Last letter of a month's name in the form that follows the word for "in". In Russian, it is
   * "е": "в мае" ("in May"). Set only if the month's name has another form in a full date, such
   * as "19 мая" ("19 May").
   */
  readonly monthEndsIn?: string;
}

/**
 * Interface languages, English first. Portuguese is in its Brazilian form, for all Portuguese
 * readers. `src/components/tokens.css` has the fonts and line breaking for each language.
 */
export const INTERFACE_LANGUAGES = [
  {
    code: 'en',
    name: 'English',
    locale: 'en-GB',
    sharedVerb: 'was',
    // British newspapers write “19 Sep 2020”. Intl writes “19 Sept 2020” for British English and
    // “Sep 19, 2020” for American English.
    dates: {
      months: [
        'Jan',
        'Feb',
        'Mar',
        'Apr',
        'May',
        'June',
        'July',
        'Aug',
        'Sep',
        'Oct',
        'Nov',
        'Dec',
      ],
    },
  },
  { code: 'de', name: 'Deutsch' },
  { code: 'es', name: 'Español', sharedVerb: 'quedó' },
  { code: 'fr', name: 'Français', dates: { correction: [/^1 /, '1er '] } },
  {
    code: 'pt_BR',
    name: 'Português',
    sharedVerb: 'ficou',
    dates: { correction: [/^1 /, '1º '] },
  },
  {
    code: 'ru',
    name: 'Русский',
    // Intl ends a date with “г.” (“year”), whose full stop would look like the end of a sentence.
    // Newspapers write the whole word: “в мае 2023 года” (“in May 2023”).
    dates: { correction: [/г\.$/, 'года'], monthEndsIn: 'е' },
  },
  // Numbers are in European digits, as in the record's English texts that appear beside Arabic
  // texts.
  { code: 'ar', name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
  // Intl puts a comma before “and”; Hindi newspapers do not.
  { code: 'hi', name: 'हिन्दी', listCorrection: [/, (?=और )/, ' '] },
  { code: 'zh_CN', name: '简体中文' },
  { code: 'zh_TW', name: '繁體中文' },
  { code: 'ja', name: '日本語' },
  { code: 'ko', name: '한국어' },
] as const satisfies readonly InterfaceLanguage[];

/** Code of an interface language. */
export type LanguageCode = (typeof INTERFACE_LANGUAGES)[number]['code'];

/** The reader's choice: a language, or `auto` for the browser's language. */
export type LanguageChoice = LanguageCode | 'auto';

/**
 * Returns the properties of a language. For a code that is not in `INTERFACE_LANGUAGES`, the name
 * is empty and everything else has its default.
 */
export function traitsOf(code: string): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((language) => language.code === code) ?? { code, name: '' };
}

/** Returns a language's own name; '' for an unknown code. */
export function languageName(code: string): string {
  return traitsOf(code).name;
}

/**
 * Returns the chosen language. `auto` means the first of `wanted` (BCP 47) that the interface has,
 * or else `en`: `pt-PT` gives `pt_BR`, and `zh-HK` gives `zh_TW`.
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
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/.test(tag) && !/-hans\b/.test(tag) ? 'zh_TW' : 'zh_CN';
  return INTERFACE_LANGUAGES.find(({ code }) => code.split('_', 1)[0] === primary)?.code;
}
