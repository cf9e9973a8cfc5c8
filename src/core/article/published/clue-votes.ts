import { plainText } from '../../dates/plain-text.ts';
import type { WrittenDate } from '../../dates/written-date.ts';
import { writtenDates } from '../../dates/written-dates.ts';
import type { Article, DateClue } from '../article.ts';
import { addressDate } from './address-date.ts';
import { type DateLabel, labelIn } from './date-labels.ts';
import { jsonLdDates } from './json-ld.ts';

/** A clue's statement of the publication day. */
export interface Vote {
  day: string;
  /** Trust in this kind of clue, 0 … 1. */
  weight: number;
  /** Clues of one family repeat each other, so a day counts each family once. */
  family: 'json-ld' | 'meta' | 'element' | 'text' | 'address';
  /** Source in words for a reader; becomes `Published.source`. */
  source: string;
  /**
   * Hour of the day when stated in UTC, in which case the publisher's own day may be the one before
   * or after; else null.
   */
  utcHour: number | null;
  /** Passages between the headline and the clue; NaN for a clue without a place in the text. */
  at: number;
}

/** Most characters of a statement that are read, so that work on a hostile page stays bounded. */
const LONGEST = 300;

/** A vote before the other clues are considered. */
type DatedVote = Omit<Vote, 'utcHour' | 'at'> & Pick<WrittenDate, 'time'> & { at?: number };

const MODIFIED =
  /modif|updat|revis|expir|valid|embargo|unavail|lastmod|changed|edited|crawl|copyright|access|birth|^(start|end)/i;
const PUBLISHED = /publi(?!c\b)|pub[-_.]?dat|issued|upload|release|datepub|origin|dateline|posted/i;
const CREATED = /creat/i;
/** Classes of the elements that show the day of the visit, or of the printed issue. */
const TODAY = /today|current|clock|weather|(head|top)-?date|issue-?date/i;
/** Classes of the elements that say when a picture was taken. */
const PICTURE = /(?<![a-z])(pic|picture|image|img|photo|foto|caption|figure)(?![a-z]*time)/i;
/** Classes of the elements that hold a dateline. */
const DATELINE = /dat[eu]|time|publi|post|byline|meta|stamp|fecha|info|created|author/i;

/**
 * Reads every statement about the publication day in an article's clues and address. Leaves out
 * dates of modification.
 */
export function votesOf(article: Article): Vote[] {
  const votes = article.dateClues.flatMap((clue) => votesOfClue(clue, article));
  return [
    ...distrusted(disputed(votes), modifiedDays(article)).map((vote) => ({
      at: Number.NaN,
      ...vote,
      utcHour: utcHourOf(vote, votes),
    })),
    ...addressVotes(article.url),
  ];
}

/**
 * Returns the hour in UTC. Metadata without a zone that repeats a time in UTC are in UTC too.
 * Midnight counts as no time, because it is how a bare day is written.
 */
function utcHourOf({ day, family, time }: DatedVote, votes: DatedVote[]): number | null {
  if (!time || (time.hour === 0 && time.minute <= 1)) return null;
  const repeats = (other: DatedVote) =>
    other.time?.zone === 'utc' &&
    other.day === day &&
    other.time.hour === time.hour &&
    other.time.minute === time.minute;
  const inUtc =
    time.zone === 'utc' || (time.zone === 'none' && family === 'meta' && votes.some(repeats));
  return inUtc ? time.hour : null;
}

/** Factor on the weight of a property that a page states for several things. */
const DISPUTED = 0.4;

/**
 * Lowers the weight of microdata on a page that states several days: it lists articles, and each
 * day says little of the page.
 */
function disputed(votes: DatedVote[]): DatedVote[] {
  const days = new Map<string, Set<string>>();
  for (const { source, day } of votes) days.set(source, (days.get(source) ?? new Set()).add(day));
  return votes.map((vote) => {
    const several = vote.source.startsWith('microdata') && (days.get(vote.source)?.size ?? 0) > 1;
    return several ? { ...vote, weight: vote.weight * DISPUTED } : vote;
  });
}

/**
 * Factor on the weight of a visible day that the page's metadata give as the day of its last
 * change.
 */
const OF_THE_CHANGE = 0.3;

/**
 * Lowers the weight of datelines that repeat the day of the last change, where metadata state an
 * earlier day of publication.
 */
function distrusted(votes: DatedVote[], modified: ReadonlySet<string>): DatedVote[] {
  const stated = votes.filter(
    ({ family, weight }) => (family === 'meta' || family === 'json-ld') && weight >= 0.6,
  );
  return votes.map((vote) => {
    const visible = vote.family === 'text' || vote.family === 'element';
    const ofTheChange =
      visible && modified.has(vote.day) && stated.some(({ day }) => day < vote.day);
    return ofTheChange ? { ...vote, weight: vote.weight * OF_THE_CHANGE } : vote;
  });
}

/** Returns the days that the page's metadata give as those of its last change. */
function modifiedDays({ dateClues, lang }: Article): Set<string> {
  const values = dateClues.flatMap(({ from, name, value }) => {
    if (from === 'json-ld')
      return [...value.matchAll(/"dateModified"\s{0,9}:\s{0,9}"([^"]{8,60})"/g)].map(
        ([, day]) => day as string,
      );
    return from === 'meta' && /modif|updat/i.test(name) ? [value] : [];
  });
  return new Set(
    values.flatMap((value) =>
      writtenDates(plainText(value.slice(0, LONGEST)), lang).map(({ day }) => day),
    ),
  );
}

function addressVotes(url: string): (Vote & DatedVote)[] {
  const day = addressDate(url);
  return day
    ? [
        {
          day,
          weight: 0.9,
          family: 'address',
          source: 'address',
          utcHour: null,
          time: null,
          at: Number.NaN,
        },
      ]
    : [];
}

function votesOfClue(clue: DateClue, article: Article): DatedVote[] {
  switch (clue.from) {
    case 'json-ld':
      return jsonLdVotes(clue, article);
    case 'meta':
    case 'microdata':
      return propertyVotes(clue, article.lang);
    case 'time':
    case 'text':
      return placedVotes(clue, article.lang);
  }
}

function jsonLdVotes(clue: DateClue, { lang, title }: Article): DatedVote[] {
  return jsonLdDates(clue.value).flatMap(({ property, value, of, headline }) => {
    const trust = { article: 1, page: 0.7, other: 0.35 }[of];
    const created = property === 'datePublished' ? 1 : 0.6;
    const same = headline && plainText(headline) === plainText(title) ? 0.1 : 0;
    return machineVotes(value, lang, trust * created + same, 'json-ld', `JSON-LD ${property}`);
  });
}

function propertyVotes({ from, name, value }: DateClue, lang: string): DatedVote[] {
  if (name === 'canonical') return addressVotes(value);
  if (MODIFIED.test(name)) return [];
  const weight = PUBLISHED.test(name) ? 1 : CREATED.test(name) ? 0.6 : 0.5;
  const source = from === 'microdata' ? `microdata ${name}` : name;
  return machineVotes(value, lang, weight, from === 'meta' ? 'meta' : 'element', source);
}

function machineVotes(
  value: string,
  lang: string,
  weight: number,
  family: Vote['family'],
  source: string,
): DatedVote[] {
  const [first] = writtenDates(plainText(value.slice(0, LONGEST)), lang);
  return first ? bothReadings(first, weight, family, source) : [];
}

function placedVotes(
  { from, name, value, fromHeadline = 99 }: DateClue,
  lang: string,
): DatedVote[] {
  const text = plainText(value.slice(0, LONGEST));
  const dates = writtenDates(text, lang);
  const hinted = DATELINE.test(name);
  if (
    TODAY.test(name) ||
    isPictureLine(name, text, dates) ||
    (from === 'text' && !isDateline(text, dates, hinted))
  )
    return [];
  const updatedByName = /modif|updat/i.test(name) && !/publi|entry-date|post/i.test(name);
  const near = fromHeadline >= -3 && fromHeadline <= 8;
  const closeness = 0.05 - Math.min(Math.abs(fromHeadline), 10) * 0.005;
  const stated = from === 'time' ? 0.05 : 0;
  const weight =
    (near ? 0.5 : 0.25) +
    (hinted && near ? 0.1 : 0) -
    aboveHeadline(fromHeadline, from) +
    closeness +
    stated;
  return dates.flatMap((date, index) => {
    const label = labelOf(text, dates, index);
    if (label === 'updated' || (updatedByName && label !== 'published')) return [];
    const labelled = label === 'published' ? 0.2 : 0;
    return bothReadings(
      date,
      weight + labelled - index * 0.05,
      from === 'time' ? 'element' : 'text',
      'dateline',
    ).map((vote) => ({ ...vote, at: fromHeadline }));
  });
}

/**
 * True for a picture's caption: "Smoke over the town, 24 April 2023". False for a line that begins
 * with its date.
 */
function isPictureLine(name: string, text: string, [first]: WrittenDate[]): boolean {
  if (!PICTURE.test(name) || !first) return false;
  return text.slice(0, first.start).split(' ').filter(Boolean).length > 3;
}

/**
 * Returns the penalty for a date above the headline, where the day of the visit is shown as often
 * as the article's.
 */
function aboveHeadline(fromHeadline: number, from: DateClue['from']): number {
  return fromHeadline >= 0 ? 0 : fromHeadline === -1 && from === 'text' ? 0.04 : 0.1;
}

/**
 * True for a line that is a date with few other words; false for a sentence that mentions a date.
 */
function isDateline(text: string, dates: WrittenDate[], hinted: boolean): boolean {
  const rest = dates.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  if (isOpenedByLabel(text, dates)) return true;
  // Scripts without spaces have no words to count, but a full stop marks a sentence.
  if (/[。！？]$/.test(text)) return false;
  const words = rest.split(/[\s|•·,:-]+/).filter(Boolean).length;
  return words <= (hinted ? 20 : 10) && rest.length <= (hinted ? 120 : 60);
}

/**
 * True for a line that opens with a label of publication: "Published on 16 August 2019. Length: one
 * hour."
 */
function isOpenedByLabel(text: string, [first]: WrittenDate[]): boolean {
  const opening = text.slice(0, first?.start ?? 0);
  return opening.length <= 25 && labelIn(opening) === 'published';
}

/**
 * Returns the label before the date, or the one after it on sites that write `2020.09.20 12:04
 * published | 2020.09.21 updated`.
 */
function labelOf(text: string, dates: WrittenDate[], index: number): DateLabel | null {
  const ends = [0, ...dates.map(({ end }) => end)];
  const starts = [...dates.map(({ start }) => start), text.length];
  const labelsFollow =
    !/\p{L}/u.test(text.slice(0, starts[0])) && labelIn(text.slice(ends[dates.length])) !== null;
  const beside = labelsFollow ? index + 1 : index;
  return labelIn(text.slice(ends[beside], starts[beside]));
}

function bothReadings(
  { day, otherDay, time }: WrittenDate,
  weight: number,
  family: Vote['family'],
  source: string,
): DatedVote[] {
  const reading = (read: string) => ({
    day: read,
    weight: otherDay ? weight * 0.5 : weight,
    family,
    source,
    time,
  });
  return otherDay ? [reading(day), reading(otherDay)] : [reading(day)];
}
