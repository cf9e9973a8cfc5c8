import { isRealDay } from '../../dates/day-or-month.ts';
import type { Hit } from './hit.ts';
import type { Sentence } from './read-sentences.ts';

/** A day `YYYY-MM-DD` or a month `YYYY-MM` that a sentence names. */
const WRITTEN = /(?<!\d)(?:(\d{4})[-/.年년]\s?)?(\d{1,2})[-/月월]\s?(\d{1,2})[日일]?(?!\d)/g;

/** "ngày 22.7", "hôm thứ Ba (6/12)": Vietnamese, the day first; with a year also "22.07.2024" and, where no month can be meant, "22/7/2024". */
const DAY_FIRST = [
  /(?<!\p{L})(?:ngày|hôm) (?:\p{L}{1,9} ){0,2}\(?(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}))?(?!\d)/giu,
  /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g,
  /(?<![\d/])(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})(?!\d)/g,
];

/**
 * The days and months that a sentence names, `YYYY-MM-DD` or `YYYY-MM`. A day without a year is the latest such day that
 * is not after `published` (plus some months, for deadlines); without `published` it is left out.
 */
export function datesIn(sentence: Sentence, published: string | null): string[] {
  const dates = new Set<string>();
  for (const hit of sentence.hits) {
    if (hit.kind !== 'month') continue;
    const date = dateAround(sentence, hit, published);
    if (date) dates.add(date);
  }
  const rest = DAY_FIRST.reduce(
    (text, pattern) =>
      text.replace(pattern, (_, day: string, month: string, year?: string) => {
        const date = dayOf(year, month.padStart(2, '0'), day, published);
        if (date) dates.add(date);
        return ' ';
      }),
    sentence.text,
  );
  for (const [, year, month, day] of rest.matchAll(WRITTEN)) {
    const date = dayOf(year, (month as string).padStart(2, '0'), day, published);
    if (date) dates.add(date);
  }
  return [...dates];
}

/** "19 September 2020", "September 19, 2020", "Sept. 19", "19. September", "19 de septiembre de 2020", "in September 2020". */
function dateAround(
  { text, start }: Sentence,
  { meaning: month, ...hit }: Hit,
  published: string | null,
): string | null {
  const before = text.slice(Math.max(0, hit.start - start - 12), hit.start - start);
  const after = text.slice(hit.end - start, hit.end - start + 18);
  const dayBefore = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s,]*(?:de|of|di|ngày)?\s*$/.exec(before)?.[1];
  const dayAfter = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/.exec(after)?.[1];
  const year = /^[.,\s]*(?:\d{1,2}(?:st|nd|rd|th)?[.,\s]+)?(?:de|of|del|năm)?\s*(\d{4})(?!\d)/.exec(
    after,
  )?.[1];
  const day = dayBefore ?? dayAfter;
  if (!day && !year && hit.end - hit.start >= 4) return latestMonth(month, published);
  return dayOf(year, month, day, published);
}

/** "In August": the latest one that is not after publication. Short names are left alone: May, Mar and Set are words too. */
function latestMonth(month: string, published: string | null): string | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  return `${month <= published.slice(5, 7) ? year : year - 1}-${month}`;
}

/** So long before a deadline it is told without its year: "put off to 17 September", in June. */
const AHEAD = 100 * 86_400_000;

function dayOf(
  year: string | undefined,
  month: string,
  day: string | undefined,
  published: string | null,
): string | null {
  if (!day) return year ? `${year}-${month}` : null;
  const rest = `${month}-${day.padStart(2, '0')}`;
  if (year) return isRealDay(`${year}-${rest}`) ? `${year}-${rest}` : null;
  if (!published) return null;
  const soon = new Date(Date.parse(`${published}T00:00:00Z`) + AHEAD).toISOString().slice(0, 10);
  const latest = [0, 1]
    .map((back) => `${Number(soon.slice(0, 4)) - back}-${rest}`)
    .find((date) => isRealDay(date) && date <= soon);
  return latest ?? null;
}
