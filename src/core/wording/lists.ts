import type { Words } from './words.ts';

/** Joins items within a sentence: "A, B and C". */
export function listed({ locale }: Words, items: readonly string[]): string {
  // British style, without a comma before "and".
  const language = locale === 'en' ? 'en-GB' : locale;
  return new Intl.ListFormat(language).format(items);
}
