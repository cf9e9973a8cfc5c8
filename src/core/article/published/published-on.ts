import { shiftDay } from '../../dates/days.ts';
import { neighbourDays } from '../../dates/zones.ts';
import type { Article, Published } from '../article.ts';
import { votesOf } from './clue-votes.ts';
import type { Vote } from './dated-vote.ts';

/** Minimum trust for a day to be shown to readers. A wrong date would be worse than no date. */
const ENOUGH = 0.5;

/**
 * An earlier day is preferred to the best day if its trust is lower by less than this, and if the
 * datelines of both days are close together (`SIDE_BY_SIDE`). Pages show the day of the last
 * change next to the day of publication.
 */
const AS_WELL = 0.06;
const SIDE_BY_SIDE = 2;

/**
 * Finds the day on which an article was published, by the publisher's own calendar, and the clue
 * that gives it best. Null when the page does not say, or when its clues contradict each other.
 * Dates of modification never count. Refuses days more than one day after `today` (`YYYY-MM-DD`),
 * which leaves a day for time zones further east; without `today`, no day is refused as future.
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
 * metadata or the address give the other, and neither day is trusted much more.
 */
function isContradicted([first, second]: Support[]): boolean {
  if (!first || !second || first.trust >= SURE || second.trust < first.trust * 0.85) return false;
  return Number.isNaN(first.at) !== Number.isNaN(second.at);
}

/**
 * Returns the best day, or the second-best day if it is earlier, hardly less trusted, and in a
 * dateline close to that of the best day.
 */
function earlierBeside([first, second]: Support[]): Support | undefined {
  if (!first || !second || second.day > first.day || first.trust - second.trust >= AS_WELL)
    return first;
  return Math.abs(first.at - second.at) <= SIDE_BY_SIDE ? second : first;
}

/**
 * Matches the tag of a language of the Americas, unless the tag names another region: `en` and
 * `es-MX`, but not `en-GB`. Also matches '', an unknown language.
 */
const AMERICAN = /^(en|es|pt|fr)?$|[-_](us|ca|mx|br|ar|co|cl|pe|ve)$/i;

/**
 * True when every clue to a day gives a time in the first hours of that day in UTC, and the
 * article's language is one of the Americas. In those hours, it is still the evening before in the
 * Americas. False when the page shows the day to its readers, because that is the publisher's own
 * day.
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
 * Adds up the trust in a day and picks the day's most trusted source. Each family of clues counts
 * only once.
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
 * Returns the weight of a vote for a day. A vote with a time in UTC also counts, slightly less,
 * for the neighbouring day that the publisher's clock may have shown.
 */
function weightFor({ day: voted, weight, utcHour }: Vote, day: string, lang: string): number {
  if (voted === day) return weight;
  if (utcHour === null) return 0;
  const { before, after } = neighbourDays(lang, utcHour);
  const fits = (before && shiftDay(voted, -1) === day) || (after && shiftDay(voted, 1) === day);
  return fits ? weight * 0.95 : 0;
}
