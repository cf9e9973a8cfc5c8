import { shiftDay } from '../../dates/days.ts';
import { neighbourDays } from '../../dates/zones.ts';
import type { Article, Published } from '../article.ts';
import { votesOf } from './clue-votes.ts';
import type { Vote } from './dated-vote.ts';

/** Minimum trust in a day that is shown to readers. A wrong date would be worse than no date. */
const ENOUGH = 0.5;

/**
 * Pages show the day of the last change next to the day of publication. Of the two best days, the
 * earlier one is therefore chosen under two conditions: its trust is lower by less than `AS_WELL`,
 * and the datelines are at most `SIDE_BY_SIDE` passages apart.
 */
const AS_WELL = 0.06;
const SIDE_BY_SIDE = 2;

/**
 * Returns the day on which an article was published, in the publisher's own time zone, and the
 * best clue to that day. Null when the page gives no day or its clues contradict each other.
 * Leaves out days later than the day after `today` (`YYYY-MM-DD`); in time zones further east,
 * that day may have begun.
 */
export function publishedOn(article: Article, today?: string): Published | null {
  const latest = today ? shiftDay(today, 1) : '9999';
  const votes = votesOf(article).filter(({ day }) => day <= latest);
  const days = [...new Set(votes.map(({ day }) => day))];
  const ranked = days
    .map((day) => support(votes, day, article.lang))
    .sort((a, b) => b.trust - a.trust || a.day.localeCompare(b.day));
  const best = isContradicted(ranked) ? undefined : earlierBeside(ranked);
  if (!best || best.trust < ENOUGH || mayBeTheEveningBefore(votes, best.day, article.lang))
    return null;
  return { date: best.day, source: best.source };
}

/** A day with at least this trust is accepted, whatever else the page says. */
const SURE = 0.75;

/**
 * True when it is unclear which of the two best days is right: a dateline gives one of them, only
 * metadata or the address give the other, and neither is trusted much more than the other.
 */
function isContradicted([first, second]: Support[]): boolean {
  if (!first || !second || first.trust >= SURE || second.trust < first.trust * 0.85) return false;
  return Number.isNaN(first.at) !== Number.isNaN(second.at);
}

/**
 * Returns the best day, or the second-best day if that is earlier, hardly less trusted, and in a
 * dateline close to that of the best day.
 */
function earlierBeside([first, second]: Support[]): Support | undefined {
  if (!first || !second || second.day > first.day || first.trust - second.trust >= AS_WELL)
    return first;
  return Math.abs(first.at - second.at) <= SIDE_BY_SIDE ? second : first;
}

/**
 * Matches the tag of a language that is spoken in the Americas, unless the tag names another
 * region: `en` and `es-MX`, but not `en-GB`. Also matches '', which stands for an unknown
 * language.
 */
const AMERICAN = /^(en|es|pt|fr)?$|[-_](us|ca|mx|br|ar|co|cl|pe|ve)$/i;

/**
 * True when, by a clock in the Americas, the article may have been published on the evening
 * before. Its language must be spoken there, every clue must be from the first five hours of the
 * day in UTC, and the page must not show the day.
 */
function mayBeTheEveningBefore(votes: Vote[], day: string, lang: string): boolean {
  const forDay = votes.filter((vote) => vote.day === day);
  const inUtc = ({ family, utcHour }: Vote) => family !== 'text' && utcHour !== null && utcHour < 5;
  return AMERICAN.test(lang) && forDay.every(inUtc);
}

interface Support {
  day: string;
  trust: number;
  source: string;
  /** Position of the most trusted source; see `Vote.at`. */
  at: number;
}

/**
 * Adds up the trust in a day, and picks the source that is trusted most. Only one clue of each
 * family counts.
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
 * Returns the weight that a vote has for a day. A vote with a time in UTC also counts for the day
 * before or after, with slightly less weight, if that may be the day by the publisher's clock.
 */
function weightFor({ day: voted, weight, utcHour }: Vote, day: string, lang: string): number {
  if (voted === day) return weight;
  if (utcHour === null) return 0;
  const { before, after } = neighbourDays(lang, utcHour);
  const fits = (before && shiftDay(voted, -1) === day) || (after && shiftDay(voted, 1) === day);
  return fits ? weight * 0.95 : 0;
}
