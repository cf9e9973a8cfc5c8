import * as z from 'zod/mini';
import authored from '../../../dataset/dates/numbers.yaml';
import { authoredData } from './authored-data.ts';
import { plainText } from './plain-text.ts';

const tags = z.array(z.string());
const numbers = authoredData(
  z.strictObject({
    monthFirst: tags,
    either: tags,
    monthFirstWithoutYear: tags,
    dayFirstAfter: z.record(z.string(), tags),
  }),
  authored,
  'dataset/dates/numbers.yaml',
);

const MONTH_FIRST = numbers.monthFirst.map((tag) => tag.toLowerCase());
const MONTH_FIRST_WITHOUT_YEAR = numbers.monthFirstWithoutYear.map((tag) => tag.toLowerCase());
const EITHER = new Set(['', ...numbers.either.map((tag) => tag.toLowerCase())]);

/**
 * Returns a language's order of day and month in numeric dates; `either` means that both occur.
 * `lang` is a BCP 47 tag, or ''.
 */
export function numberOrder(lang: string): 'day-first' | 'month-first' | 'either' {
  const tag = lang.replaceAll('_', '-').toLowerCase();
  if (MONTH_FIRST.some((first) => tag.startsWith(first))) return 'month-first';
  return EITHER.has(tag) ? 'either' : 'day-first';
}

/**
 * True when the month comes before the day in a language's numeric dates without a year, such as
 * `9/20`. Also true if both orders occur. `lang` is a BCP 47 tag, or ''.
 */
export function putsMonthFirst(lang: string): boolean {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  return numberOrder(lang) !== 'day-first' || MONTH_FIRST_WITHOUT_YEAR.includes(language);
}

/**
 * Words that show that the day comes first in a date without a year: Vietnamese "ngày" (day) in
 * "ngày 22.7". They apply to texts in all languages, and are spelled as in plain texts (see
 * `plainText`).
 */
export const DAY_FIRST_AFTER = Object.values(numbers.dayFirstAfter).flat().map(plainText);
