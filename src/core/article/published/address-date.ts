import { newsDay } from '../../dates/calendar.ts';

/**
 * Patterns for full dates in addresses: `/2020/09/20/`, `/2020-9-20-…`, `/20200920/`,
 * `/202009201077…`, `/t20200920_1077`.
 */
const FULL = [
  /[/_-](20\d{2}|199\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/,
  /[/_=-]t?(20\d{2}|199\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /[/_=-](20\d{2}|199\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|\d{6,12}[/_.-]|$)/,
];

/**
 * Matches dates with the day first, as in `/29-10-2021`. The day must be above 12, because a
 * smaller number may be a month.
 */
const DAY_FIRST = /[/_-](1[3-9]|2\d|3[01])[/_-]?(0[1-9]|1[0-2])[/_-]?(20\d{2})(?=[/_.-]|$)/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Dates with a named month, as in `/2020/oct/02/`, which British papers write. */
const NAMED_MONTH = /[/_-](20\d{2}|199\d)[/_-]([a-z]{3})[/_-](\d{1,2})(?=[/_.-]|$)/i;

/**
 * Matches the part of a web archive's address that stands before the original page's address:
 * `https://web.archive.org/web/20200921080000/`.
 */
const ARCHIVE = /^https?:\/\/[^/]{0,253}archive[^/]{0,253}\/(?:web\/)?\d{14}[a-z_]*\//i;

/**
 * Returns the full date in an address: `2020-09-20` for `…/2020/09/20/…`. It is in the publisher's
 * time zone. Null if the address has none. For a copy in a web archive, reads the original page's
 * address.
 */
export function addressDate(url: string): string | null {
  const path = pathOf(url.replace(ARCHIVE, '/'));
  for (const pattern of FULL) {
    const match = pattern.exec(path);
    const day = match && newsDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day) return day;
  }
  const [, namedYear, name, of] = NAMED_MONTH.exec(path) ?? [];
  const number = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  if (number > 0) return newsDay(Number(namedYear), number, Number(of));
  const [, day, month, year] = DAY_FIRST.exec(path) ?? [];
  return day ? newsDay(Number(year), Number(month), Number(day)) : null;
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
}
