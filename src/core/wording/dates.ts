import type { Published } from '../article/article.ts';
import { DAY_MS } from '../dates/days.ts';
import type { LegalEvent } from '../record/schema.ts';
import type { Words } from './words.ts';

/**
 * An event's date. If `firstReport` is true, it is the date of the first report: the event itself
 * may have happened earlier, on an unknown day.
 */
type Dated = Pick<LegalEvent, 'date' | 'firstReport'>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Cache of formatted dates, for each language. A record has some hundreds of different dates. */
const written = new WeakMap<Words, Map<string, string>>();

/**
 * Formats a date of the record: `2020-09-19` → "19 Sep 2020", `2020-02` → "Feb 2020". Returns any
 * other text unchanged.
 */
export function dateWords(words: Words, date: string): string {
  const known = written.get(words) ?? new Map<string, string>();
  const text = known.get(date) ?? inWords(words, date);
  written.set(words, known.set(date, text));
  return text;
}

function inWords(words: Words, date: string): string {
  const [year, month, day] = date.split('-');
  const instant = Date.parse(day ? date : `${date}-01`);
  if (!year || !month || Number.isNaN(instant)) return date;
  const { months, correction } = words.language.dates;
  const name = months?.[Number(month) - 1];
  if (name) return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
  const text = formatFor(words, day !== undefined).format(instant);
  return correction ? text.replace(...correction) : text;
}

/**
 * Returns a formatter. Formatters are cached, because they are slow to create and a page has
 * hundreds of dates.
 */
function formatFor({ locale }: Words, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'long',
      ...(withDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}

/**
 * Formats an event's date for the middle of a sentence: "on 3 Feb 2021". If only the date of the
 * first report is known, adds "at the latest": "on 3 Feb 2021 at the latest".
 */
export function whenWords(words: Words, { date, firstReport }: Dated): string {
  const when = onDate(words, date);
  return firstReport ? words.say('when_latest', { when }) : when;
}

/** Formats a date for the middle of a sentence: "on 19 Sep 2020", "in Feb 2020". */
export function onDate(words: Words, date: string): string {
  return words.say(date.length === 7 ? 'in_month' : 'on_day', {
    date: withinSentence(words, date, words.language.dates.monthEndsIn),
  });
}

/** Formats the beginning of a state: "since 19 Sep 2020", "at least since Aug 2025". */
export function sinceWords(words: Words, { date, firstReport }: Dated): string {
  const since = words.say(date.length === 7 ? 'since_month' : 'since_day', {
    date: withinSentence(words, date),
  });
  return firstReport ? words.say('since_least', { since }) : since;
}

/**
 * Formats a date for the middle of a sentence. In Russian, `2023-05` gives "мая 2023 года" ("of
 * May 2023"). `ending` replaces the last letter of the month's name: "е" turns "мая" into "мае",
 * the form after "в" ("in").
 */
function withinSentence(words: Words, date: string, ending = '$&'): string {
  if (!words.language.dates.monthEndsIn || date.length !== 7) return dateWords(words, date);
  return dateWords(words, `${date}-01`)
    .slice(2)
    .replace(/.(?= )/, ending);
}

/**
 * Returns a sentence that says where an article's date comes from: "The article’s date comes from
 * the page’s address."
 */
export function dateSourceWords(words: Words, { source }: Pick<Published, 'source'>): string {
  if (source === 'address') return words.say('date_from_address');
  if (source === 'dateline') return words.say('date_from_dateline');
  return words.say('date_from_data', { source });
}

/** Formats the day, in UTC, of an instant in ISO 8601: `2026-08-10T06:00:00Z` → "10 Aug 2026". */
export function dayOfInstant(words: Words, instant: string): string {
  return dateWords(words, instant.slice(0, 10));
}

/**
 * Formats how long before `now` (ms since 1970) an ISO 8601 instant was: "just now", "12 minutes
 * ago". A later instant gives "just now".
 */
export function agoWords(words: Words, instant: string, now: number): string {
  const span = now - Date.parse(instant);
  if (span < MINUTE) return words.say('just_now');
  if (span < HOUR) return inUnits(words, -Math.floor(span / MINUTE), 'minute');
  if (span < 2 * DAY_MS) return inUnits(words, -Math.floor(span / HOUR), 'hour');
  return inUnits(words, -Math.floor(span / DAY_MS), 'day');
}

/**
 * Formats a time span from now: "in 12 minutes" or, with a negative `count`, "5 days ago". Removes
 * the space between a number and a Japanese or Chinese word.
 */
function inUnits({ locale }: Words, count: number, unit: Intl.RelativeTimeFormatUnit): string {
  const time = new Intl.RelativeTimeFormat(locale).format(count, unit);
  return time.replace(/(?<=\d) (?=\p{Script=Han})/u, '');
}

/** Formats a time in the future: "in 12 minutes". */
export function inMinutes(words: Words, minutes: number): string {
  return inUnits(words, minutes, 'minute');
}
