import { startsOn } from '../../dates/day-or-month.ts';
import { daysBetween } from '../../dates/days.ts';
import type { IndexedEvent } from './event-index.ts';
import { POINTING_NAMES } from './event-rules.ts';
import { RECENT } from './near-publication.ts';
import type { ScoredEvent } from './scored-event.ts';

/**
 * An event still counts as reported if its certainty is at most this much lower than that of the
 * sentence's best event.
 */
const MARGIN = 0.12;

/**
 * Returns the events that a sentence is taken to report: its best event, which is the most certain
 * one, and events nearly as certain. If names point to the best event, an event to which no name
 * points is dropped, because it merely happened about the same time. If the sentence names only
 * the month of several events, all of them are dropped, except those to which names point more
 * surely than to the best one.
 */
export function reportedBySentence(scored: readonly ScoredEvent[]): ScoredEvent[] {
  const best = scored.reduce<ScoredEvent | null>(
    (a, b) => (a && a.certainty >= b.certainty ? a : b),
    null,
  );
  if (!best) return [];
  const near = scored.filter((event) => isNearlyAsGood(event, best));
  const onlyMonth = near.filter(({ byMonth, named }) => byMonth && named <= best.named);
  const clear = onlyMonth.length > 1 ? near.filter((event) => !onlyMonth.includes(event)) : near;
  return clear.filter((event) => !clear.some((other) => didSameFirst(other, event)));
}

function isNearlyAsGood({ certainty, named, effect }: ScoredEvent, best: ScoredEvent): boolean {
  if (certainty < best.certainty - MARGIN) return false;
  return named >= POINTING_NAMES || (effect >= best.effect && (named > 0 || best.named === 0));
}

/**
 * True when `first` makes the other event superfluous: both are rules that single bodies made for
 * themselves in the same place on the same day, no name shows that the other one is meant, and
 * `first` is at least as certain and comes earlier in the record.
 */
function didSameFirst(first: ScoredEvent, { candidate, named, certainty }: ScoredEvent): boolean {
  return (
    first.candidate.ofOneBody &&
    candidate.ofOneBody &&
    named < POINTING_NAMES &&
    first.certainty >= certainty &&
    first.candidate.position < candidate.position &&
    first.candidate.event.date === candidate.event.date &&
    shareJurisdiction(first.candidate, candidate)
  );
}

/**
 * True when `other` rules out that the article reports `event`. Only an event that is merely
 * recent can be ruled out, and only by a better one of the same jurisdiction: the record may hold
 * several events from the week before publication, and the article means one of them. Both events
 * stay when the sentence names an effect that only `event` had, as when a judge halts one order
 * and a department delays another.
 */
export function outdoes(other: ScoredEvent, event: ScoredEvent, published: string | null): boolean {
  if (other === event || event.pointed || !shareJurisdiction(other.candidate, event.candidate))
    return false;
  if (event.effects.some((effect) => !other.candidate.effects.has(effect))) return false;
  if (!other.pointed) return compareFit(other, event) > 0;
  return other.certainty > event.certainty && isRecent(other.candidate, published);
}

function isRecent({ event }: IndexedEvent, published: string | null): boolean {
  return published !== null && daysBetween(startsOn(event.date), published) <= RECENT;
}

/**
 * Compares how well two events fit; positive when `a` fits better. The more certain event fits
 * better and, of equally certain events, the later one. Of two rules that single bodies made for
 * themselves, the earlier one fits better.
 */
function compareFit(a: ScoredEvent, b: ScoredEvent): number {
  if (a.certainty !== b.certainty) return a.certainty - b.certainty;
  const later = a.candidate.event.date.localeCompare(b.candidate.event.date);
  const bothOfOneBody = a.candidate.ofOneBody && b.candidate.ofOneBody;
  return (bothOfOneBody ? -later : later) || b.candidate.position - a.candidate.position;
}

function shareJurisdiction(a: IndexedEvent, b: IndexedEvent): boolean {
  return [...a.jurisdictions].some((code) => b.jurisdictions.has(code));
}
