/** A language as documents and Intl need to know it. */
export interface Tongue {
  /** Its folder in `public/_locales`. */
  code: string;
  /** BCP 47, for `lang` and for Intl. */
  tag: string;
  direction: 'ltr' | 'rtl';
}

/** The language of a code: `zh_TW` → `zh-TW`, from left to right. Of those of the interface only Arabic runs the other way. */
export function tongueOf(code: string): Tongue {
  return { code, tag: code.replace('_', '-'), direction: code === 'ar' ? 'rtl' : 'ltr' };
}
