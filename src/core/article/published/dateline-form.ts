import type { WrittenDate } from '../../dates/written-date.ts';
import { ALL_LETTERS, ANY_LETTER } from '../../text/letters.ts';
import { type DateLabel, labelIn } from './date-labels.ts';

/**
 * Matches the end of a text that was cut. `datelineIn` puts `…` there, and `plainText` turns `…`
 * into three full stops.
 */
const CUT = /\.\.\.$/;

/**
 * Matches a place before the date at the beginning of a paragraph, as in `Kyiv, (`, `Paris, le `,
 * `Lincoln, Neb., `, `Dubai / Madrid, `.
 */
const PLACE = new RegExp(
  `^[${ALL_LETTERS}][${ALL_LETTERS} .'’-]{1,24}(?:(?:,| /) [${ALL_LETTERS}.]{1,12})?[,،.(/–—-] ?(?:(?:le|am|den|el|il) )?[([]?$`,
);

/**
 * Matches the text before a paragraph's first date if this text is empty or only an opening
 * bracket, and so names no place.
 */
const NO_PLACE = /^[([]?$/;

/**
 * Matches the mark between an opening date and the sentence after it, such as the dash in "3 May
 * 2021 – The court …".
 */
const SET_APART = new RegExp(
  String.raw`^(?: (?:года|г|r)(?=[ .]))?(?:[.।] (?=[${ALL_LETTERS}„“"«])|[\s.]{0,2}(?:[)\]]|[-–—:|„“”"«»(]))`,
);

/**
 * True for a text that looks like a dateline: "Published on 3 May 2021", "Kyiv, 3 May 2021 – The
 * court …". `hinted` is true if its element's class is typical of datelines.
 */
export function isDateline(text: string, dates: WrittenDate[], hinted: boolean): boolean {
  if (isOpenedByLabel(text, dates) || isOfAgency(text, dates)) return true;
  // A long paragraph, of which `text` is the beginning, counts only if it opens with a date.
  if (CUT.test(text)) return opensWithDate(text, dates);
  // Chinese, for example, is written without spaces, so words can't be counted. But a full stop
  // shows that the text is a sentence.
  if (/[。！？]$/.test(text)) return false;
  const rest = withoutDates(text, dates);
  return wordsIn(rest) <= (hinted ? 20 : 10) && rest.length <= (hinted ? 120 : 60);
}

/**
 * True for a line with at most one word besides its dates, and for a paragraph that opens with a
 * date.
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
 * True for a line that begins with a label of publication and a date, whatever text follows:
 * "Published on 16 August 2019. Length: one hour."
 */
function isOpenedByLabel(text: string, [first]: WrittenDate[]): boolean {
  const opening = text.slice(0, first?.start ?? 0);
  return opening.length <= 25 && labelIn(opening) === 'published';
}

/** True when a text opens with its only date, with or without a place before it. */
function opensWithDate(text: string, dates: WrittenDate[]): boolean {
  return isOfAgency(text, dates) || isSetApart(text, dates, NO_PLACE);
}

/**
 * True for a text that opens with a dateline as news agencies write it: `Kyiv, 3 May 2021 – The
 * court …`.
 */
function isOfAgency(text: string, dates: WrittenDate[]): boolean {
  return isSetApart(text, dates, PLACE);
}

function isSetApart(text: string, [first, second]: WrittenDate[], before: RegExp): boolean {
  if (!first || second) return false;
  return before.test(text.slice(0, first.start)) && SET_APART.test(text.slice(first.end));
}

/**
 * Returns the label of the date `dates[index]`: "published" or "updated"; null if it has none. The
 * label usually stands before the date. In lines like `2020.09.20 published | 2020.09.21 updated`,
 * it stands after the date.
 */
export function labelOf(text: string, dates: WrittenDate[], index: number): DateLabel | null {
  const ends = [0, ...dates.map(({ end }) => end)];
  const starts = [...dates.map(({ start }) => start), text.length];
  const last = labelIn(text.slice(ends[dates.length]));
  const labelsFollow = !ANY_LETTER.test(text.slice(0, starts[0])) && last !== null;
  const beside = labelsFollow ? index + 1 : index;
  const label = labelIn(text.slice(ends[beside], starts[beside]));
  // In a text with a single date, the word "published" may also follow the date, because some
  // languages put the verb last.
  return label ?? (dates.length === 1 && last === 'published' ? last : null);
}
