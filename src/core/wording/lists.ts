import { isolated, type Words } from './words.ts';

const formats = new Map<string, Intl.ListFormat>();

/** Joins items in the form for a sentence: "A, B and C". */
export function listed(words: Words, items: readonly string[]): string {
  const [first = ''] = items;
  if (items.length < 2) return first;
  const text = formatFor(words).format(items.map((item) => isolated(item, words.language)));
  const { listCorrection } = words.language;
  return listCorrection ? text.replace(...listCorrection) : text;
}

/**
 * Joins items with the separator that Intl writes after the first of three items: "A, B", "A、B".
 * In most languages, this is a comma. In Arabic, it is the word for "and".
 */
export function inRow(words: Words, items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return items.map((item) => isolated(item, words.language)).join(rowMark(words));
}

/** Returns the separator that `inRow` puts between items. */
export function rowMark(words: Words): string {
  const [, mark] = formatFor(words).formatToParts(['1', '2', '3']);
  return mark?.value ?? ', ';
}

/** Returns a formatter. Formatters are cached, because they are slow to create. */
function formatFor({ locale }: Words): Intl.ListFormat {
  const format = formats.get(locale) ?? new Intl.ListFormat(locale);
  formats.set(locale, format);
  return format;
}
