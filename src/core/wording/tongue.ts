/** Language as documents and Intl identify it. */
export interface Tongue {
  /** Name of its folder in `public/_locales`. */
  code: string;
  /** BCP 47, for `lang` and for Intl. */
  tag: string;
  direction: 'ltr' | 'rtl';
}

/**
 * Returns the language of a code: `zh_TW` → `zh-TW`, left to right. Only Arabic runs from right to
 * left.
 */
export function tongueOf(code: string): Tongue {
  return { code, tag: code.replace('_', '-'), direction: code === 'ar' ? 'rtl' : 'ltr' };
}
