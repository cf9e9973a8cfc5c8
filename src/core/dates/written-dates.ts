import { fromPersian, newsDay } from './calendar.ts';
import { monthNamed, persianMonthNamed } from './month-names.ts';

/** A date found in a plain text. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, as written: no zone is applied. */
  day: string;
  /** The other reading of `03/04/2020`, when the page's language doesn't settle it. */
  otherDay?: string;
  /** Where it stands in the plain text; `end` is after its time of day and zone, if these follow. */
  start: number;
  end: number;
  /** Time of the day, if one follows. `utc` may not be the publisher's zone; `none` is not stated. */
  time: { hour: number; minute: number; zone: 'utc' | 'other' | 'none' } | null;
}

/** Time of day and zone after a day: `t12:04:00.000+0000`, ` 12:04 gmt`. */
const TIME =
  /^\s?(?:日|일|\.|,|-|\||г\.?)?\s?t?\s?(\d{1,2})[:.h]?(\d{2})(?:[:.]?(\d{1,2})(?:[.,]\d+)?)?\s?(?:([ap])\.?m\.?)?\s?(z\b|gmt|utc|[+-]\d{2}:?\d{2})?/;

/** Every date in a plain text (see `plainText`), in order. `lang` is the page's BCP 47 tag, or '' when unknown. */
export function writtenDates(text: string, lang: string): WrittenDate[] {
  const found = [...numericDates(text, lang), ...namedDates(text, lang)];
  return found.sort((a, b) => a.start - b.start);
}

function* numericDates(text: string, lang: string): Generator<WrittenDate> {
  const epoch = /^(\d{10})(\d{3})?$/.exec(text);
  if (epoch) {
    const date = new Date(Number(epoch[1]) * 1000);
    const day = newsDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    const time = { hour: date.getUTCHours(), minute: date.getUTCMinutes(), zone: 'utc' } as const;
    if (day) yield { day, start: 0, end: text.length, time };
    return;
  }
  for (const match of text.matchAll(
    /(?<![\d.,/-]|\d:)(\d{4})\s?(?:[-/.]|年|년)\s?(\d{1,2})\s?(?:[-/.]|月|월)\s?(\d{1,2})(?!\d)/g,
  ))
    yield* dated(text, match, [dayOf(num(match, 1), num(match, 2), num(match, 3))]);
  for (const match of text.matchAll(/(令和|平成|民國|民国)\s?(\d{1,3}|元)年\s?(\d{1,2})月\s?(\d{1,2})/g)) {
    const start = match[1] === '令和' ? 2018 : match[1] === '平成' ? 1988 : 1911;
    yield* dated(text, match, [newsDay(start + (num(match, 2) || 1), num(match, 3), num(match, 4))]);
  }
  for (const match of text.matchAll(/(?<!\d)(\d{4})(\d{2})(\d{2})(?=t\d{4}|$|\d{4}$|\d{6}$)/g))
    if (match.index === 0) yield* dated(text, match, [newsDay(num(match, 1), num(match, 2), num(match, 3))]);
  for (const match of text.matchAll(
    /(?<![\d.,/-]|\d:)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.:-]\d)/g,
  ))
    yield* dated(text, match, dayMonthOrder(num(match, 1), num(match, 3), num(match, 4), lang));
  for (const match of text.matchAll(/(\d{1,2}),? (?:thang|thg) (\d{1,2}),? (?:nam )?(\d{4})/g))
    yield* dated(text, match, [newsDay(num(match, 3), num(match, 2), num(match, 1))]);
}

/** `03/04/2020`: month first in the United States, day first nearly everywhere else, unsettled for English without a region. */
function dayMonthOrder(first: number, second: number, year: number, lang: string): (string | null)[] {
  const full = year < 100 ? 2000 + year : year;
  const dayFirst = dayOf(full, second, first);
  const monthFirst = dayOf(full, first, second);
  if (/^(en[-_](us|ph)|es[-_]us|fil)/i.test(lang)) return [monthFirst ?? dayFirst];
  if (lang === '' || /^en$/i.test(lang)) return [dayFirst, monthFirst];
  return [dayFirst ?? monthFirst];
}

function* namedDates(text: string, lang: string): Generator<WrittenDate> {
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}.’']*(?: (?:الاول|الثاني|الأول))?/gu)) {
    for (const word of [match[0], match[0].split(' ', 1)[0] as string, match[0].replace(/^(ב|d['’])/, '')]) {
      const month = monthNamed(word, lang);
      const persian = month ? null : persianMonthNamed(word);
      if (!month && !persian) continue;
      const start = match.index;
      yield* aroundMonth(text, start, start + match[0].length, month, persian);
      break;
    }
  }
}

/** What stands between a day, a month and a year: `20 de septiembre de 2020`, `20th of September, 2020`, `20. září 2020`. */
const BEFORE_DAY =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|a|ος|-?го|-?е)?[\s.,/-]{0,3}(?:(?:de|of|di|del|d|da|ta'|ab)['’ ]\s?)?$/;
/** Arabic pages write both names of a month: `24 نيسان / أبريل 2020`. */
const AFTER_YEAR = /^(?: ?\/ ?\p{L}{3,10})?[\s.,/-]{0,3}(?:(?:de|del|of|do|m)[. ]\s?)?(\d{4})(?!\d)/u;
const AFTER_DAY_YEAR =
  /^[\s./-]{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:[\s.,/-]{1,3}|,? (?:de|del|of) )(\d{4})(?!\d|:)/;
const AFTER_DAY_TIME_YEAR =
  /^ (\d{1,2})[, ]{1,2}\d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?(?: [a-z]{2,5})? (\d{4})(?!\d)/;
const AFTER_YEAR_SHORT = /^[-' ]{1,2}(\d{2})(?!\d|:)/;
const BEFORE_YEAR = /(?<!\d)(\d{4})(?:[\s.,-]{1,3}|\. gada |(?: m\. ?)|-?ko )$/;
const BEFORE_YEAR_DAY = /(?<!\d)(\d{4})\. gada (\d{1,2})\. $/;
const AFTER_DAY = /^[\s.]{1,2}(\d{1,2})(?!\d|:)/;

function* aroundMonth(
  text: string,
  start: number,
  end: number,
  month: number | null,
  persian: number | null,
): Generator<WrittenDate> {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 40);
  const date = (year: number, day: number) =>
    month ? thaiOrNewsDay(year, month, day) : fromPersian(year, persian as number, day);
  const dayBefore = BEFORE_DAY.exec(before);
  const yearBefore = BEFORE_YEAR.exec(before);
  const yearAfter = AFTER_YEAR.exec(after);
  const dayYearAfter = AFTER_DAY_YEAR.exec(after) ?? AFTER_DAY_TIME_YEAR.exec(after);
  const dayAfter = AFTER_DAY.exec(after);
  const shortYear = AFTER_YEAR_SHORT.exec(after);
  const result = (day: string | null, from: number, to: number) => withTime(text, day ? [day] : [], from, to);
  const yearDayBefore = BEFORE_YEAR_DAY.exec(before);
  if (yearDayBefore)
    yield* result(
      date(Number(yearDayBefore[1]), Number(yearDayBefore[2])),
      start - yearDayBefore[0].length,
      end,
    );
  else if (dayBefore && yearAfter)
    yield* result(
      date(Number(yearAfter[1]), Number(dayBefore[1])),
      start - dayBefore[0].length,
      end + yearAfter[0].length,
    );
  else if (dayYearAfter)
    yield* result(
      date(Number(dayYearAfter[2]), Number(dayYearAfter[1])),
      start,
      end + dayYearAfter[0].length,
    );
  else if (yearBefore && dayAfter)
    yield* result(
      date(Number(yearBefore[1]), Number(dayAfter[1])),
      start - yearBefore[0].length,
      end + dayAfter[0].length,
    );
  else if (dayBefore && shortYear)
    yield* result(
      date(2000 + Number(shortYear[1]), Number(dayBefore[1])),
      start - dayBefore[0].length,
      end + shortYear[0].length,
    );
}

/** Years of the Buddhist era (Thailand) lie 543 above. */
function thaiOrNewsDay(year: number, month: number, day: number): string | null {
  return newsDay(year > 2500 && year < 2650 ? year - 543 : year, month, day);
}

/** A numeric day whose year tells the calendar: Gregorian, Persian solar or Buddhist. */
function dayOf(year: number, month: number, day: number): string | null {
  return year >= 1370 && year < 1480 ? fromPersian(year, month, day) : thaiOrNewsDay(year, month, day);
}

function num(match: RegExpMatchArray, group: number): number {
  return Number(match[group]);
}

function dated(text: string, match: RegExpMatchArray, days: (string | null)[]): Generator<WrittenDate> {
  const start = match.index as number;
  return withTime(
    text,
    days.filter((day) => day !== null),
    start,
    start + match[0].length,
  );
}

function* withTime(text: string, days: string[], start: number, end: number): Generator<WrittenDate> {
  const [day, otherDay] = days;
  if (!day) return;
  const time = TIME.exec(text.slice(end, end + 40));
  const zone = !time?.[5] ? 'none' : /^(z|gmt|utc|[+-]00:?00)/.test(time[5]) ? 'utc' : 'other';
  yield {
    day,
    ...(otherDay && otherDay !== day && { otherDay }),
    start,
    end: end + (time?.[0].length ?? 0),
    time: time && { hour: hourOf(time[1], time[4]), minute: Number(time[2]), zone },
  };
}

/** `10:04 pm` is the 22nd hour of a day, `12:04 am` none. */
function hourOf(written: string | undefined, half: string | undefined): number {
  return half ? (Number(written) % 12) + (half === 'p' ? 12 : 0) : Number(written);
}
