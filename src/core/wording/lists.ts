import type { Words } from './words.ts';

/** Joins items in the form for a sentence: "A, B and C". */
export function listed({ locale }: Words, items: readonly string[]): string {
  return new Intl.ListFormat(locale).format(items);
}
