import type { Sentence } from './read-sentences.ts';
import { datesIn } from './sentence-dates.ts';

/**
 * True when a sentence speaks of earlier events: it names a date before the month of publication,
 * or a year from 2010 on that is before the year of publication. False when `published` is null.
 */
export function recalls(sentence: Sentence, published: string | null): boolean {
  if (published === null) return false;
  // Years are looked for first, because finding dates takes longer.
  const years = sentence.text.match(/(?<!\d)20[12]\d(?!\d)/g) ?? [];
  if (years.some((year) => year < published.slice(0, 4))) return true;
  const month = published.slice(0, 7);
  return datesIn(sentence, published).some((date) => date.slice(0, 7) < month);
}
