import { daysBetween } from '../../dates/days.ts';
import { isDay } from './event-dates.ts';
import type { IndexedEvent } from './event-index.ts';
import type { Saying } from './sayings.ts';

/** An event counts as news if it happened at most this many days before publication. */
export const NEWS = 3;

/** An event counts as recent if it happened at most this many days before publication. */
export const RECENT = 7;

/**
 * Certainty added to an event that happened at most `days` days before publication. The first
 * entry that fits applies.
 */
const BY_DAYS = [
  { days: 1, certainty: 0.3 },
  { days: NEWS, certainty: 0.2 },
  { days: RECENT, certainty: 0.08 },
];

/**
 * Certainty added to an event dated the day after publication. In time zones further east, this day
 * may have begun when the article was published.
 */
const DAY_AFTER = 0.1;

/**
 * Returns the certainty that an event gains because it happened shortly before publication (see
 * `BY_DAYS`); `DAY_AFTER` for an event dated after publication. Returns 0 in each of these cases:
 * - The event is older than `RECENT` days.
 * - Only the month of the event is known.
 * - The sentence is about another place or time.
 */
export function nearPublication(
  { event: { date }, jurisdictions }: IndexedEvent,
  saying: Saying,
  published: string | null,
): number {
  if (!published || !isDay(date) || saying.recalls || saying.elsewhere) return 0;
  if (!saying.nearby.some((code) => jurisdictions.has(code)) || saysRecentDay(saying, published))
    return 0;
  if (date > published) return DAY_AFTER;
  const days = daysBetween(date, published);
  return BY_DAYS.find((step) => days <= step.days)?.certainty ?? 0;
}

/**
 * True when the sentence names the day of publication or one of the `RECENT` days before it. The
 * named day then shows which event is meant, so closeness to publication adds no certainty.
 */
function saysRecentDay({ dates }: Saying, published: string): boolean {
  return dates.some(
    (day) => isDay(day) && day <= published && daysBetween(day, published) <= RECENT,
  );
}
