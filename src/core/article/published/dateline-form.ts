import type { WrittenDate } from '../../dates/written-date.ts';
import { type DateLabel, labelIn } from './date-labels.ts';

/** Mark at the end of a value that was cut from a longer text, as `plainText` writes it. */
const CUT = /\.\.\.$/;

/**
 * Text that may come before the date at the beginning of a paragraph: a place, as in `Kyiv, (`,
 * `Paris, le `, `Lincoln, Neb., `, `Dubai / Madrid, `.
 */
const PLACE =
  /^\p{L}[\p{L}\p{M} .'’-]{1,24}(?:(?:,| \/) [\p{L}.]{1,12})?[,،.(/–—-] ?(?:(?:le|am|den|el|il) )?[([]?$/u;

/** Text that may come before a paragraph's first date if no place does: a bracket or nothing. */
const NO_PLACE = /^[([]?$/;

/** Punctuation that separates a date at the beginning from the sentence after it. */
const SET_APART =
  /^(?: (?:года|г|r)(?=[ .]))?(?:[.।] (?=[\p{L}„“"«])|[\s.]{0,2}(?:[)\]]|[-–—:|„“”"«»(]))/u;

/**
 * True for a line that is a date with few other words, and for a paragraph that opens with a date;
 * false for a sentence that mentions a date. A line may have more words if its class is typical of
 * datelines (`hinted`).
 */
export function isDateline(text: string, dates: WrittenDate[], hinted: boolean): boolean {
  if (isOpenedByLabel(text, dates) || isOfAgency(text, dates)) return true;
  if (CUT.test(text)) return opensWithDate(text, dates);
  // Scripts without spaces have no words to count, but a full stop marks a sentence.
  if (/[。！？]$/.test(text)) return false;
  const rest = withoutDates(text, dates);
  return wordsIn(rest) <= (hinted ? 20 : 10) && rest.length <= (hinted ? 120 : 60);
}

/**
 * True for a line with at most one word in addition to its dates, and for a paragraph that opens
 * with a date.
 */
export function isBareDate(text: string, dates: WrittenDate[]): boolean {
  return opensWithDate(text, dates) || wordsIn(withoutDates(text, dates)) <= 1;
}

function withoutDates(text: string, dates: WrittenDate[]): string {
  return dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

function wordsIn(text: string): number {
  return text.split(/[\s|•·,:-]+/).filter(Boolean).length;
}

/**
 * True for a line that begins with a label such as "Published": "Published on 16 August 2019.
 * Length: one hour."
 */
function isOpenedByLabel(text: string, [first]: WrittenDate[]): boolean {
  const opening = text.slice(0, first?.start ?? 0);
  return opening.length <= 25 && labelIn(opening) === 'published';
}

/** True for a date that opens a paragraph, with or without a place before it. */
function opensWithDate(text: string, dates: WrittenDate[]): boolean {
  return isOfAgency(text, dates) || isSetApart(text, dates, NO_PLACE);
}

/** True for the dateline of a news agency: `Kyiv, 3 May 2021 – The court …`. */
function isOfAgency(text: string, dates: WrittenDate[]): boolean {
  return isSetApart(text, dates, PLACE);
}

function isSetApart(text: string, [first, second]: WrittenDate[], before: RegExp): boolean {
  if (!first || second) return false;
  return before.test(text.slice(0, first.start)) && SET_APART.test(text.slice(first.end));
}

/**
 * Returns the label of a date: the label before it or, on sites that write `2020.09.20 12:04
 * published | 2020.09.21 updated`, the label after it. If the line has only one date, a word for
 * publication at the line's end counts too, because in several languages the verb comes last.
 */
export function labelOf(text: string, dates: WrittenDate[], index: number): DateLabel | null {
  const ends = [0, ...dates.map(({ end }) => end)];
  const starts = [...dates.map(({ start }) => start), text.length];
  const last = labelIn(text.slice(ends[dates.length]));
  const labelsFollow = !/\p{L}/u.test(text.slice(0, starts[0])) && last !== null;
  const beside = labelsFollow ? index + 1 : index;
  const label = labelIn(text.slice(ends[beside], starts[beside]));
  return label ?? (dates.length === 1 && last === 'published' ? last : null);
}
