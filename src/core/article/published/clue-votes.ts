import { plainText } from '../../dates/plain-text.ts';
import { firstWrittenDate, writtenDates } from '../../dates/written-dates.ts';
import type { Article, DateClue } from '../article.ts';
import { addressDate } from './address-date.ts';
import { bothReadings, type DatedVote, MAX_STATEMENT, type Vote } from './dated-vote.ts';
import { datelineVotes } from './dateline-votes.ts';
import { jsonLdDates } from './json-ld.ts';

const MODIFIED =
  /modif|updat|last-?_?publi|revis|expir|valid|embargo|unavail|lastmod|changed|edited|crawl|copyright|access|birth|^(start|end)/i;
const PUBLISHED = /publi(?!c\b)|pub[-_.]?dat|issued|upload|release|datepub|origin|dateline|posted/i;
const CREATED = /creat/i;

/**
 * Reads an article's clues and address. Returns the publication days that they give, as votes.
 * Leaves out dates of changes to the article.
 */
export function votesOf(article: Article): Vote[] {
  const votes = [
    ...article.dateClues.flatMap((clue) => statedVotes(clue, article)),
    ...datelineVotes(article),
  ];
  return [
    ...distrusted(disputed(votes), modifiedDays(article)).map((vote) => ({
      at: Number.NaN,
      ...vote,
      utcHour: utcHourOf(vote, votes),
    })),
    ...addressVotes(article.url),
  ];
}

/** Returns the hour of a vote's time if the time is in UTC; otherwise null. */
function utcHourOf({ day, family, time }: DatedVote, votes: DatedVote[]): number | null {
  // 0:00 and 0:01 usually mean that the time is unknown.
  if (!time || (time.hour === 0 && time.minute <= 1)) return null;
  const repeats = (other: DatedVote) =>
    other.time?.zone === 'utc' &&
    other.day === day &&
    other.time.hour === time.hour &&
    other.time.minute === time.minute;
  // A metadata time that has no zone counts as UTC if another clue repeats it in UTC.
  const inUtc =
    time.zone === 'utc' || (time.zone === 'none' && family === 'meta' && votes.some(repeats));
  return inUtc ? time.hour : null;
}

/** Factor for the weight of each day if a page gives several days for one microdata property. */
const DISPUTED = 0.4;

/**
 * Lowers the weight of a microdata property, such as `datePublished`, if the page gives several
 * days for it. Such a page is probably a list of articles.
 */
function disputed(votes: DatedVote[]): DatedVote[] {
  const days = new Map<string, Set<string>>();
  for (const { source, day } of votes) days.set(source, (days.get(source) ?? new Set()).add(day));
  return votes.map((vote) => {
    const several = vote.source.startsWith('microdata') && (days.get(vote.source)?.size ?? 0) > 1;
    return several ? { ...vote, weight: vote.weight * DISPUTED } : vote;
  });
}

/** Factor for the weight of a visible date that is probably the day of the last change. */
const OF_THE_CHANGE = 0.3;

/**
 * Lowers the weight of visible dates that are probably the day of the last change: according to
 * metadata or JSON-LD, the article was changed on this day and published on an earlier one. Dates
 * in `time` elements and microdata also count as visible.
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

/** Returns the days of the last change, according to the page's metadata and JSON-LD. */
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
      writtenDates(plainText(value.slice(0, MAX_STATEMENT)), lang).map(({ day }) => day),
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

/** Returns the votes of a machine-readable clue; none for a visible line or a `time` element. */
function statedVotes(clue: DateClue, article: Article): DatedVote[] {
  switch (clue.from) {
    case 'json-ld':
      return jsonLdVotes(clue, article);
    case 'meta':
    case 'microdata':
      return propertyVotes(clue, article.lang);
    case 'time':
    case 'text':
      return [];
  }
}

function jsonLdVotes(clue: DateClue, { lang, title }: Article): DatedVote[] {
  return jsonLdDates(clue.value).flatMap(({ property, value, of, headline }) => {
    const isTitled = headline !== '' && plainText(headline) === plainText(title);
    const trust = { article: 1, page: 0.7, other: isTitled ? 0.7 : 0.35 }[of];
    const weight = trust * (property === 'datePublished' ? 1 : 0.6) + (isTitled ? 0.1 : 0);
    return machineVotes(value, lang, weight, 'json-ld', `JSON-LD ${property}`);
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
  const first = firstWrittenDate(plainText(value.slice(0, MAX_STATEMENT)), lang);
  return first ? bothReadings(first, weight, family, source) : [];
}
