import { startsOn } from '../../dates/day-or-month.ts';
import { daysBetween } from '../../dates/days.ts';
import type { IndexedEvent } from './event-index.ts';
import { POINTING_NAMES } from './event-rules.ts';
import { RECENT } from './near-publication.ts';
import type { ScoredEvent } from './scored-event.ts';

/**
 * Certainty by which an event may fall short of the sentence's best event and still be reported by
 * the sentence.
 */
const MARGIN = 0.12;

/**
 * Keeps the events of one sentence that are nearly as certain as its best. Where names point to the
 * best one, events that no name points to are only its neighbours in the record. Of several events
 * that share only the month that the sentence names, none is kept.
 */
export function reportedBySentence(scored: readonly ScoredEvent[]): ScoredEvent[] {
  const best = scored.reduce<ScoredEvent | null>((a, b) => (a && a.certainty >= b.certainty ? a : b), null);
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
 * Several bodies of one place did the same that day, and no name says which is meant: the first of
 * them.
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
 * True when an event leaves no room for another one, which is merely recent, in the same article.
 * If several events of one jurisdiction fall in the week before publication and no name or date
 * points to them, only the best one stays. Both stay when a sentence tells of each what the other
 * did not do: a judge halts an order, and a department delays another.
 */
export function outdoes(other: ScoredEvent, event: ScoredEvent, published: string | null): boolean {
  if (other === event || event.pointed || !shareJurisdiction(other.candidate, event.candidate)) return false;
  if (event.effects.some((effect) => !other.candidate.effects.has(effect))) return false;
  if (!other.pointed) return compareFit(other, event) > 0;
  return other.certainty > event.certainty && isRecent(other.candidate, published);
}

function isRecent({ event }: IndexedEvent, published: string | null): boolean {
  return published !== null && daysBetween(startsOn(event.date), published) <= RECENT;
}

/**
 * Above 0 when `a` fits better: it is more certain, else later, and among single bodies' own rules
 * earlier.
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
