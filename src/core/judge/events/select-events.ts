import { startsOn } from '../../dates/day-or-month.ts';
import { daysBetween } from '../../dates/days.ts';
import type { IndexedEvent } from './event-index.ts';
import { POINTING_NAMES } from './event-rules.ts';
import { RECENT } from './near-publication.ts';
import type { ScoredEvent } from './scored-event.ts';

/** Certainty by which an event may fall short of a sentence's best event and still be reported. */
const MARGIN = 0.12;

/**
 * Keeps the events of one sentence that are nearly as certain as its best one. When names point to
 * the best event, an event that no name points to is dropped: it is only a neighbour in the record.
 * When the sentence names only the month of several events, all of these are dropped, except those
 * that names point to more than to the best one.
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
 * True when `first` replaces the other event: both are single bodies' own rules in one place and on
 * one day, names do not show which one is meant, and `first` is at least as certain and comes
 * earlier in the record.
 */
function didSameFirst(first: ScoredEvent, { candidate, named, certainty }: ScoredEvent): boolean {
  return (
    first.candidate.ofOneBody &&
    candidate.ofOneBody &&
    named < POINTING_NAMES &&
    first.certainty >= certainty &&
    first.candidate.order < candidate.order &&
    first.candidate.event.date === candidate.event.date &&
    shareJurisdiction(first.candidate, candidate)
  );
}

/**
 * True when `other` displaces `event` in the same article. Only an event that is merely recent can
 * be displaced, and only by a better one of its jurisdiction: the record may hold several events
 * from the week before publication, and the article means one of them. Both stay when the sentence
 * names an effect that only `event` had: a judge halts one order, and a department delays another.
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
 * Above 0 when `a` fits better: it is more certain or, if equally certain, later. Of two rules that
 * single bodies made for themselves, the earlier one fits better.
 */
function compareFit(a: ScoredEvent, b: ScoredEvent): number {
  if (a.certainty !== b.certainty) return a.certainty - b.certainty;
  const later = a.candidate.event.date.localeCompare(b.candidate.event.date);
  const bothOfOneBody = a.candidate.ofOneBody && b.candidate.ofOneBody;
  return (bothOfOneBody ? -later : later) || b.candidate.order - a.candidate.order;
}

function shareJurisdiction(a: IndexedEvent, b: IndexedEvent): boolean {
  return [...a.jurisdictions].some((code) => b.jurisdictions.has(code));
}
