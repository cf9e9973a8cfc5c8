import type { Article, Published } from './article.ts';
import { shiftDay } from './published/calendar.ts';
import { type Vote, votesOf } from './published/clue-votes.ts';

/** A day must gather this much trust to be said at all: a wrong date is worse than none. */
const ENOUGH = 0.5;

/**
 * The day an article was published, by the publisher's own calendar, and the clue that says so best; null when the page
 * doesn't say, or its clues contradict each other. A date of a modification is never taken. Days after `today`
 * (`YYYY-MM-DD`, one day of grace for zones ahead) are refused; without it nothing is known to be in the future.
 */
export function publishedOn(article: Article, today?: string): Published | null {
  const latest = today ? shiftDay(today, 1) : '9999';
  const votes = votesOf(article).filter(({ day }) => day <= latest);
  const days = [...new Set(votes.map(({ day }) => day))];
  const ranked = days
    .map((day) => ({ day, ...support(votes, day) }))
    .sort((a, b) => b.trust - a.trust || a.day.localeCompare(b.day));
  const best = ranked[0];
  if (!best || best.trust < ENOUGH || mayBeTheEveningBefore(votes, best.day, article.lang)) return null;
  return { date: best.day, source: best.source };
}

/** Languages of the Americas, unless the page names another region: `en`, `es-MX`, but not `en-GB`. */
const AMERICAN = /^(en|es|pt|fr)?$|[-_](us|ca|mx|br|ar|co|cl|pe|ve)$/i;

/** The first hours of a day in UTC are the evening before in the Americas; with nothing but such times the day is not known. */
function mayBeTheEveningBefore(votes: Vote[], day: string, lang: string): boolean {
  const forDay = votes.filter((vote) => vote.day === day);
  return AMERICAN.test(lang) && forDay.every(({ utcHour }) => utcHour !== null && utcHour < 5);
}

/** The trust that a day gathers, each family of clues counting once, and its most trusted source. */
function support(votes: Vote[], day: string): { trust: number; source: string } {
  const byFamily = new Map<string, number>();
  let source = '';
  let most = 0;
  for (const vote of votes) {
    const weight = weightFor(vote, day);
    byFamily.set(vote.family, Math.max(weight, byFamily.get(vote.family) ?? 0));
    if (vote.day === day && weight > most) [most, source] = [weight, vote.source];
  }
  return { trust: [...byFamily.values()].reduce((sum, weight) => sum + weight, 0), source };
}

/** A time in UTC also fits the neighbouring day where the publisher's clock may have shown it, a little less well. */
function weightFor({ day: voted, weight, utcHour }: Vote, day: string): number {
  if (voted === day) return weight;
  if (utcHour === null) return 0;
  const fits = (utcHour < 8 && shiftDay(voted, -1) === day) || (utcHour >= 12 && shiftDay(voted, 1) === day);
  return fits ? weight * 0.95 : 0;
}
