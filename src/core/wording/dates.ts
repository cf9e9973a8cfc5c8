import type { Published } from '../article/article.ts';
import { DAY_MS } from '../dates/days.ts';
import type { LegalEvent } from '../record/schema.ts';
import type { Words } from './words.ts';

/** When an event was, and whether it only became known then. */
type Dated = Pick<LegalEvent, 'date' | 'firstReport'>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** English as British newspapers write it: Intl knows either American order or “Sept”. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const formats = new Map<string, Intl.DateTimeFormat>();

/** A record's date for a reader: `2020-09-19` → "19 Sep 2020", `2020-02` → "Feb 2020". Other text comes back as it is. */
export function dateWords(words: Words, date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) return date;
  const { code } = words.language;
  if (code === 'en') return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
  const text = formatFor(words, day !== undefined).format(Date.parse(day ? date : `${date}-01`));
  if (code === 'fr') return text.replace(/^1 /, '1er ');
  // Russian ends a date with “г.”, whose full stop would meet that of the sentence: newspapers write the word out.
  return text.replace(/г\.$/, 'года');
}

/** Formatters are slow to make, and a page has hundreds of dates. */
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

/** When an event was, within a sentence; one that only became known then: "on 3 Feb 2021 at the latest". */
export function whenWords(words: Words, { date, firstReport }: Dated): string {
  const when = onDate(words, date);
  return firstReport ? words.say('when_latest', { when }) : when;
}

/** A date as part of a sentence: "on 19 Sep 2020", "in Feb 2020". */
export function onDate(words: Words, date: string): string {
  return words.say(date.length === 7 ? 'in_month' : 'on_day', { date: withinSentence(words, date, 'е') });
}

/** The beginning of what an event began and what lasts: "since 19 Sep 2020", "at least since Aug 2025". */
export function sinceWords(words: Words, { date, firstReport }: Dated): string {
  const since = words.say(date.length === 7 ? 'since_month' : 'since_day', {
    date: withinSentence(words, date),
  });
  return firstReport ? words.say('since_least', { since }) : since;
}

/** Russian bends a month: “с мая 2023 года”, as behind a day, but “в мае 2023 года”; `ending` is the month’s last letter where another. */
function withinSentence(words: Words, date: string, ending = '$&'): string {
  if (words.language.code !== 'ru' || date.length !== 7) return dateWords(words, date);
  return dateWords(words, `${date}-01`)
    .slice(2)
    .replace(/.(?= )/, ending);
}

/** Where the article's date was found, as a sentence: "The article’s date comes from the page’s address." */
export function dateSourceWords(words: Words, { source }: Pick<Published, 'source'>): string {
  if (source === 'address') return words.say('date_from_address');
  if (source === 'dateline') return words.say('date_from_dateline');
  return words.say('date_from_data', { source });
}

/** The day of an ISO instant, in UTC: `2026-08-10T06:00:00Z` → "10 Aug 2026". */
export function dayOfInstant(words: Words, instant: string): string {
  return dateWords(words, instant.slice(0, 10));
}

/**
 * How long ago an ISO instant was, at `now` (milliseconds since 1970): "just now", "12 minutes ago", "2 hours ago",
 * "5 days ago". An instant in the future counts as now.
 */
export function agoWords(words: Words, instant: string, now: number): string {
  const span = now - Date.parse(instant);
  if (span < MINUTE) return words.say('just_now');
  const ago = new Intl.RelativeTimeFormat(words.locale);
  if (span < HOUR) return ago.format(-Math.floor(span / MINUTE), 'minute');
  if (span < 2 * DAY_MS) return ago.format(-Math.floor(span / HOUR), 'hour');
  return ago.format(-Math.floor(span / DAY_MS), 'day');
}
