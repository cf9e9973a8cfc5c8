import { shiftDay } from '../../dates/days.ts';
import { neighbourDays } from '../../dates/zones.ts';
import type { Article, Published } from '../article.ts';
import { votesOf } from './clue-votes.ts';
import type { Vote } from './dated-vote.ts';

/** Minimum trust in a day that is shown to readers. A wrong date would be worse than no date. */
const ENOUGH = 0.5;

/**
 * Two days are trusted almost equally if the trust in them differs by less than this (see
 * `earlierBeside`).
 */
const AS_WELL = 0.06;
/** Maximum distance, in passages, between datelines that are side by side. */
const SIDE_BY_SIDE = 2;

/**
 * Returns the article's day of publication, in the publisher's time zone, and the best clue. Null
 * if the clues are weak or contradictory. Ignores days later than the day after `today`.
 */
export function publishedOn(article: Article, today?: string): Published | null {
  // In time zones further east, it may already be the day after `today`.
  const latest = today ? shiftDay(today, 1) : '9999';
  const votes = votesOf(article).filter(({ day }) => day <= latest);
  const days = [...new Set(votes.map(({ day }) => day))];
  const ranked = days
    .map((day) => support(votes, day, article.lang))
    .sort((a, b) => b.trust - a.trust || a.day.localeCompare(b.day));
  const best = isContradicted(ranked) || isUnsettled(ranked) ? undefined : earlierBeside(ranked);
  if (!best || best.trust < ENOUGH || mayBeTheEveningBefore(votes, best.day, article.lang))
    return null;
  return { date: best.day, source: best.source };
}

/**
 * With at least this trust, the most trusted day counts as certain, even if clues to another day
 * disagree.
 */
const SURE = 0.75;

/**
 * True when clues in the text and clues outside it disagree: a dateline says 3 May, but the
 * metadata or the page's address says 4 May. This is so if the two most trusted days are trusted
 * about equally, both less than `SURE`, and if the best clue to one of them has a position in the
 * text and the best clue to the other has none.
 */
function isContradicted([first, second]: Support[]): boolean {
  if (!first || !second || first.trust >= SURE || second.trust < first.trust * 0.85) return false;
  return Number.isNaN(first.at) !== Number.isNaN(second.at);
}

/**
 * True when the two most trusted days come from one date that can be read in two ways: 03/04/2020
 * is 3 April or 4 March. No other clue on the page shows which day is right.
 */
function isUnsettled([first, second]: Support[]): boolean {
  if (!first || !second || first.trust !== second.trust) return false;
  const [year, month, day] = first.day.split('-');
  return second.day === `${year}-${day}-${month}`;
}

/**
 * Returns the most trusted day. Returns the second most trusted day instead if it is earlier, if
 * it is trusted almost equally, and if the best clues to both days are side by side. Undefined
 * without days.
 */
function earlierBeside([first, second]: Support[]): Support | undefined {
  if (!first || !second || second.day > first.day || first.trust - second.trust >= AS_WELL)
    return first;
  // The later of two days side by side is probably the day of the last change.
  return Math.abs(first.at - second.at) <= SIDE_BY_SIDE ? second : first;
}

/**
 * Matches language tags for languages spoken in the Americas: `en`, `es-MX`. Does not match tags of
 * other regions: `en-GB`. Also matches '', which stands for an unknown language.
 */
const AMERICAN = /^(en|es|pt|fr)?$|[-_](us|ca|mx|br|ar|co|cl|pe|ve)$/i;

/**
 * True when an article with the date `day` may have appeared on the evening before, in the
 * Americas. This is so if all clues to `day` give a time before 5:00 in UTC, and the page's
 * language tag, such as `en` or `es-MX`, does not exclude the Americas.
 */
function mayBeTheEveningBefore(votes: Vote[], day: string, lang: string): boolean {
  const forDay = votes.filter((vote) => vote.day === day);
  // True for a time before 5:00 in UTC, which is the evening before in the Americas: 2:00 on 3
  // May in UTC is 22:00 on 2 May in New York. Always false for a date in the visible text.
  const inUtc = ({ family, utcHour }: Vote) => family !== 'text' && utcHour !== null && utcHour < 5;
  return AMERICAN.test(lang) && forDay.every(inUtc);
}

interface Support {
  day: string;
  trust: number;
  source: string;
  /** Position of the most trusted clue to the day (see `Vote.at`). */
  at: number;
}

/**
 * Returns how much the clues in `votes` suggest that `day` is the publication date. In each family
 * (kind of clue), only the most trusted clue counts. Also returns the source of the most trusted
 * clue.
 */
function support(votes: Vote[], day: string, lang: string): Support {
  const byFamily = new Map<string, number>();
  let source = '';
  let at = Number.NaN;
  let most = 0;
  for (const vote of votes) {
    const weight = weightFor(vote, day, lang);
    byFamily.set(vote.family, Math.max(weight, byFamily.get(vote.family) ?? 0));
    if (vote.day === day && weight > most) [most, source, at] = [weight, vote.source, vote.at];
  }
  return {
    day,
    trust: [...byFamily.values()].reduce((sum, weight) => sum + weight, 0),
    source,
    at,
  };
}

/**
 * Returns how much a vote counts for `day`. A vote for `day` itself counts with its full weight.
 * A vote for the day before or after counts slightly less if `day` may be the publisher's local
 * date. Any other vote counts 0.
 */
function weightFor({ day: voted, weight, utcHour }: Vote, day: string, lang: string): number {
  if (voted === day) return weight;
  if (utcHour === null) return 0;
  // The publisher's local date may be a day before or after the date in UTC: 23:00 on 3 May in
  // UTC is 1:00 on 4 May in Rome.
  const { before, after } = neighbourDays(lang, utcHour);
  const fits = (before && shiftDay(voted, -1) === day) || (after && shiftDay(voted, 1) === day);
  return fits ? weight * 0.95 : 0;
}
