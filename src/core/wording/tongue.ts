import { type DateTraits, type InterfaceLanguage, traitsOf } from './interface-languages.ts';

/**
 * A language, with its codes for `public/_locales`, HTML and Intl, and with the properties from
 * `InterfaceLanguage`.
 */
export interface Tongue {
  /** Name of the language's folder in `public/_locales`. */
  code: string;
  /** BCP 47 tag for the attribute `lang`. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** BCP 47 tag for Intl. */
  locale: string;
  dates: DateTraits;
  /** Correction of lists that Intl writes (see `InterfaceLanguage`); absent in most languages. */
  listCorrection?: InterfaceLanguage['listCorrection'];
  /**
   * Verb that is not repeated when a sentence joins two steps: "was blocked" and "was revoked"
   * become "was blocked and revoked" (see `InterfaceLanguage`). '' in most languages.
   */
  sharedVerb: string;
}

/**
 * Returns the language with a given code. For example, `zh_TW` has the tag `zh-TW` and is written
 * left to right.
 */
export function tongueOf(code: string): Tongue {
  const { direction = 'ltr', locale, dates = {}, listCorrection, sharedVerb = '' } = traitsOf(code);
  const tag = code.replace('_', '-');
  return { code, tag, direction, locale: locale ?? tag, dates, listCorrection, sharedVerb };
}
