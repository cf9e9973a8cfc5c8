import { dateAround, namedMonths } from './named-dates.ts';
import { type DateReading, isoDate, numericDates } from './numeric-dates.ts';
import { monthDays, type ProseDate, partAround } from './partial-dates.ts';
import type { WrittenDate } from './written-date.ts';

/**
 * Finds every complete date in a plain text (see `plainText`), in order. `lang` is the BCP 47 tag
 * of the text's language, or '' when unknown.
 */
export function writtenDates(text: string, lang: string): WrittenDate[] {
  const reading: DateReading = { lang, prose: false };
  const named = [...namedMonths(text, reading)].flatMap((month) => [
    ...dateAround(text, month, reading),
  ]);
  return [...numericDates(text, reading), ...named].sort((a, b) => a.start - b.start);
}

/**
 * Returns the first of the `writtenDates` of a plain text; undefined if there is none. Quick for
 * a text that begins with a date such as `2020-09-20`, as most machine-readable dates do.
 */
export function firstWrittenDate(text: string, lang: string): WrittenDate | undefined {
  return isoDate(text) ?? writtenDates(text, lang)[0];
}

/**
 * Finds the dates in a sentence of plain text (see `plainText`), even those that lack a year or a
 * day. Leaves out ambiguous dates (`03/04/2020`). May return days that do not exist, such as
 * 31 April 2020.
 */
export function proseDates(text: string, lang: string): ProseDate[] {
  const reading: DateReading = { lang, prose: true };
  const complete = [...numericDates(text, reading)];
  const parts: ProseDate[] = [];
  for (const month of namedMonths(text, reading)) {
    const dates = [...dateAround(text, month, reading)];
    complete.push(...dates);
    if (dates.length === 0) parts.push(...partAround(month));
  }
  const settled = complete.filter(({ otherDay }) => otherDay === undefined);
  return [
    ...settled.map(({ day }) => fieldsOf(day)),
    ...parts,
    ...monthDays(blanked(text, complete), lang),
  ];
}

function fieldsOf(date: string): ProseDate {
  return { year: date.slice(0, 4), month: date.slice(5, 7), day: date.slice(8) };
}

/** Replaces dates with spaces, so that no part of a date is read again. */
function blanked(text: string, dates: readonly WrittenDate[]): string {
  return dates.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
