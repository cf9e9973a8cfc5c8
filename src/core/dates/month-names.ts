import * as z from 'zod/mini';
import authored from '../../../dataset/dates/months.yaml';
import { plainText } from './plain-text.ts';

const monthsSchema = z.record(z.string(), z.array(z.string()).check(z.length(12)));

/** Plain name → the months it means, with the languages in which it does. */
const MEANINGS = new Map<string, { month: number; lang: string }[]>();
for (const [lang, months] of Object.entries(monthsSchema.parse(authored))) {
  months.forEach((names, index) => {
    for (const name of names.split(' / ')) {
      const key = monthKey(plainText(name));
      MEANINGS.set(key, [...(MEANINGS.get(key) ?? []), { month: index + 1, lang }]);
    }
  });
}

/** Months of the Persian solar calendar, in its order. */
const PERSIAN = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
].map(plainText);

/**
 * The month (1–12) that a word of a plain text names, null for any other word. A name that languages disagree about
 * (`listopad` is November in Polish, October in Croatian) is read in the page's language, and refused when that doesn't settle it.
 */
export function monthNamed(word: string, lang: string): number | null {
  const meanings = MEANINGS.get(monthKey(word)) ?? [];
  const own = meanings.find((meaning) => sameLanguage(meaning.lang, lang));
  if (own) return own.month;
  const months = new Set(meanings.map(({ month }) => month));
  return months.size === 1 ? (meanings[0]?.month ?? null) : null;
}

/** The month (1–12) of the Persian solar calendar that a word of a plain text names, or null. */
export function persianMonthNamed(word: string): number | null {
  return PERSIAN.indexOf(word) + 1 || null;
}

function monthKey(word: string): string {
  return word.replace(/[.'’׳]+$/, '');
}

function sameLanguage(a: string, b: string): boolean {
  const primary = (tag: string) => tag.split(/[-_]/, 1)[0];
  return primary(a) === primary(b);
}
