import { ALL_LETTERS } from '../text/letters.ts';
import { fromPersian, thaiOrNewsDay } from './calendar.ts';
import {
  DAY_AFTER,
  DAY_BEFORE,
  DAY_TIME_YEAR_AFTER,
  DAY_YEAR_AFTER,
  SHORT_YEAR_AFTER,
  YEAR_AFTER,
  YEAR_BEFORE,
  YEAR_DAY_BEFORE,
} from './date-patterns.ts';
import {
  mayNameMonth,
  mayNameOwnMonth,
  monthNamed,
  ownMonthNamed,
  persianMonthNamed,
} from './month-names.ts';
import type { DateReading } from './numeric-dates.ts';
import { type WrittenDate, withTime } from './written-date.ts';

/**
 * A month's name in a plain text. `before` and `after` are the text on its two sides, which may
 * contain the day and the year.
 */
export interface NamedMonth {
  start: number;
  end: number;
  /** The name itself, without a prefix, an ending or a full stop. */
  name: string;
  /**
   * Month, 1–12, of the Gregorian calendar or, if `persian` is true, of the Persian solar
   * calendar.
   */
  month: number;
  persian: boolean;
  before: string;
  after: string;
}

/**
 * Letters that Hebrew, Arabic and the Romance languages put in front of a month's name without a
 * space.
 */
const PREFIX = /^(?:ב|d['’]|[وفبل])/;

const WORD = new RegExp(`[${ALL_LETTERS}][${ALL_LETTERS}.’']*(?: (?:الاول|الثان[يی]|الأول))?`, 'g');

/**
 * Yields the names of months in a plain text. In prose of a known language, yields only names in
 * that language and Persian names: in German prose, "May" is no month.
 */
export function* namedMonths(text: string, { lang, prose }: DateReading): Generator<NamedMonth> {
  const onlyOwn = prose && lang !== '';
  if (onlyOwn && !mayNameOwnMonth(text, lang)) return;
  const gregorian = onlyOwn ? ownMonthNamed : monthNamed;
  for (const { 0: match, index: start } of text.matchAll(WORD)) {
    if (!mayNameMonth(match) && !PREFIX.test(match)) continue;
    for (const word of formsOf(match)) {
      const month = gregorian(word, lang);
      const named = month ?? persianMonthNamed(word);
      if (!named) continue;
      const end = start + match.replace(/\.+$/, '').length;
      const before = text.slice(Math.max(0, start - 24), start);
      const after = text.slice(end, end + 40);
      yield {
        start,
        end,
        name: word.replace(/\.+$/, ''),
        month: named,
        persian: !month,
        before,
        after,
      };
      break;
    }
  }
}

/**
 * Returns the spellings to look up for a word that may name a month. The first is the word as
 * written.
 */
function formsOf(match: string): string[] {
  const forms = [match];
  const space = match.indexOf(' ');
  if (space > 0) forms.push(match.slice(0, space));
  // Without an ending: `eylul` for `eylul'de` (Turkish: in September).
  const apostrophe = match.search(/['’]/);
  if (apostrophe > 0) forms.push(match.slice(0, apostrophe));
  // Without a prefix: `octobre` for `d'octobre` (French: of October).
  if (PREFIX.test(match)) forms.push(match.replace(PREFIX, ''));
  return forms;
}

/**
 * Yields the complete date that contains a month's name. Yields nothing when the day or the year is
 * missing.
 */
export function* dateAround(
  text: string,
  named: NamedMonth,
  { prose }: DateReading,
): Generator<WrittenDate> {
  const { start, end, month, persian, before, after } = named;
  const found = spanned(before, after, prose);
  if (!found) return;
  const [year, day, left, right] = found;
  const date = persian ? fromPersian(year, month, day) : thaiOrNewsDay(year, month, day);
  yield* withTime(text, date ? [date] : [], start - left, end + right);
}

type Spanned = [year: number, day: number, left: number, right: number];

/**
 * Returns the year and the day beside a month's name; null if one is missing. In the result,
 * `left` and `right` are the lengths of the date's parts before and after the month's name,
 * spaces included: 3 and 5 in `20 september 2020`.
 */
function spanned(before: string, after: string, prose: boolean): Spanned | null {
  const yearDayBefore = YEAR_DAY_BEFORE.exec(before);
  if (yearDayBefore)
    return [num(yearDayBefore, 1), num(yearDayBefore, 2), yearDayBefore[0].length, 0];
  const dayBefore = DAY_BEFORE.exec(before);
  const yearAfter = YEAR_AFTER.exec(after);
  if (dayBefore && yearAfter)
    return [num(yearAfter, 1), num(dayBefore, 1), dayBefore[0].length, yearAfter[0].length];
  const dayYearAfter = DAY_YEAR_AFTER.exec(after) ?? DAY_TIME_YEAR_AFTER.exec(after);
  if (dayYearAfter) return [num(dayYearAfter, 2), num(dayYearAfter, 1), 0, dayYearAfter[0].length];
  const yearBefore = YEAR_BEFORE.exec(before);
  const dayAfter = DAY_AFTER.exec(after);
  if (yearBefore && dayAfter)
    return [num(yearBefore, 1), num(dayAfter, 1), yearBefore[0].length, dayAfter[0].length];
  const shortYear = prose ? null : SHORT_YEAR_AFTER.exec(after);
  if (dayBefore && shortYear)
    return [2000 + num(shortYear, 1), num(dayBefore, 1), dayBefore[0].length, shortYear[0].length];
  return null;
}

function num(match: RegExpExecArray, group: number): number {
  return Number(match[group]);
}
