import { type DateTraits, traitsOf } from './interface-languages.ts';

/** Language as documents and Intl identify it. */
export interface Tongue {
  /** Name of its folder in `public/_locales`. */
  code: string;
  /** BCP 47, for `lang`. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** BCP 47, for Intl. */
  locale: string;
  dates: DateTraits;
}

/** Returns the language of a code, with its traits: `zh_TW` → `zh-TW`, left to right. */
export function tongueOf(code: string): Tongue {
  const { direction = 'ltr', locale, dates = {} } = traitsOf(code);
  const tag = code.replace('_', '-');
  return { code, tag, direction, locale: locale ?? tag, dates };
}
