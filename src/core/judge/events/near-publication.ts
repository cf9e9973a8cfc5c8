import { daysBetween } from '../../dates/days.ts';
import { isDay } from './event-dates.ts';
import type { IndexedEvent } from './event-index.ts';
import type { Saying } from './sayings.ts';

/** Window, in days before publication, in which an event counts as recent. */
export const RECENT = 7;

/** Certainty of a recent event by its days before publication, nearest first. */
const BY_DAYS = [
  { days: 1, certainty: 0.3 },
  { days: 3, certainty: 0.2 },
  { days: RECENT, certainty: 0.08 },
];

/** Certainty of an event dated the day after publication, which zones ahead may have already. */
const DAY_AFTER = 0.1;

/**
 * Certainty that a sentence means an event, by the days between the event and publication. 0 where
 * nearness says nothing: the event is of another place than the sentence, only its month is known,
 * or the sentence recalls an earlier time or says another day of that week.
 */
export function nearPublication(
  { event: { date }, jurisdictions }: IndexedEvent,
  saying: Saying,
  published: string | null,
): number {
  if (!published || !isDay(date) || saying.recalls || saying.elsewhere) return 0;
  if (!saying.nearby.some((code) => jurisdictions.has(code)) || saysRecentDay(saying, published)) return 0;
  if (date > published) return DAY_AFTER;
  const days = daysBetween(date, published);
  return BY_DAYS.find((step) => days <= step.days)?.certainty ?? 0;
}

/**
 * The sentence names a day just before publication, so that it does not mean what happened on
 * others.
 */
function saysRecentDay({ dates }: Saying, published: string): boolean {
  return dates.some((day) => isDay(day) && day <= published && daysBetween(day, published) <= RECENT);
}
