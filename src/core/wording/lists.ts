import type { Words } from './words.ts';

const formats = new Map<string, Intl.ListFormat>();

/** Joins items in the form for a sentence: "A, B and C". */
export function listed({ locale }: Words, items: readonly string[]): string {
  const [first = ''] = items;
  if (items.length < 2) return first;
  const format = formats.get(locale) ?? new Intl.ListFormat(locale);
  formats.set(locale, format);
  return format.format(items);
}
