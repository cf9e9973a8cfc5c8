const MONTHS = 'Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec'.split(' ');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A record's date for a reader: `2020-09-19` → "19 Sep 2020", `2020-02` → "Feb 2020". Other text comes back as it is. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) return date;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** A date as part of a sentence: "on 19 Sep 2020", "in Feb 2020". */
export function onDate(date: string): string {
  return `${date.length === 7 ? 'in' : 'on'} ${dateWords(date)}`;
}

/** Where the article's date was found (`Published.source`), inside a sentence: "the page’s address", "the page’s own data (datePublished)". */
export function dateSourceWords(source: string): string {
  if (source === 'address') return 'the page’s address';
  if (source === 'dateline') return 'a date line on the page';
  return `the page’s own data (${source})`;
}

/** The day of an ISO instant, in UTC: `2026-08-10T06:00:00Z` → "10 Aug 2026". */
export function dayOfInstant(instant: string): string {
  return dateWords(instant.slice(0, 10));
}

/**
 * How long ago an ISO instant was, at `now` (milliseconds since 1970): "just now", "12 min ago", "2 h ago", "5 days ago".
 * An instant in the future counts as now.
 */
export function agoWords(instant: string, now: number): string {
  const span = now - Date.parse(instant);
  if (span < MINUTE) return 'just now';
  if (span < HOUR) return `${Math.floor(span / MINUTE)} min ago`;
  if (span < 2 * DAY) return `${Math.floor(span / HOUR)} h ago`;
  return `${Math.floor(span / DAY)} days ago`;
}
