import { startsOn } from '../../dates/day-or-month.ts';
import { daysBetween } from '../../dates/days.ts';
import type { IndexedEvent } from './event-index.ts';
import { POINTING_NAMES } from './event-rules.ts';
import { RECENT } from './near-publication.ts';
import type { ScoredEvent } from './scored-event.ts';

/**
 * A sentence may report several events. Each of them must be at most this much less certain than
 * the most certain one.
 */
const MARGIN = 0.12;

/**
 * Returns the events that one sentence reports: the most certain event and those nearly as good
 * (see `isNearlyAsGood`). May be empty.
 */
export function reportedBySentence(scored: readonly ScoredEvent[]): ScoredEvent[] {
  const best = scored.reduce<ScoredEvent | null>(
    (a, b) => (a && a.certainty >= b.certainty ? a : b),
    null,
  );
  if (!best) return [];
  const near = scored.filter((event) => isNearlyAsGood(event, best));
  const onlyMonth = near.filter(
    ({ byMonth, nameCertainty }) => byMonth && nameCertainty <= best.nameCertainty,
  );
  // If a sentence such as "banned in March 2023" fits several events, it is unclear which one it
  // reports. None of them is returned.
  const clear = onlyMonth.length > 1 ? near.filter((event) => !onlyMonth.includes(event)) : near;
  return clear.filter((event) => !clear.some((other) => standsFor(other, event)));
}

/** True when an event fits the sentence nearly as well as the best event. */
function isNearlyAsGood(
  { certainty, nameCertainty, effect }: ScoredEvent,
  best: ScoredEvent,
): boolean {
  if (certainty < best.certainty - MARGIN) return false;
  return (
    nameCertainty >= POINTING_NAMES ||
    // Words such as "lifted" fit this event at least as well as they fit the best event. The
    // sentence has a name of this event, or no name of either event.
    (effect >= best.effect && (nameCertainty > 0 || best.nameCertainty === 0))
  );
}

/**
 * True when a sentence may report either of two events, and the other event is dropped in favour
 * of `first`. All of these conditions must be met:
 * - Both events have the same date and jurisdiction, and are about an institution's own policy.
 * - No name in the sentence points to the other event.
 * - `first` is at least as certain as the other event and comes earlier in the record.
 * For example, two universities banned TikTok on the same day, and the sentence names neither.
 */
function standsFor(
  first: ScoredEvent,
  { candidate, nameCertainty, certainty }: ScoredEvent,
): boolean {
  return (
    first.candidate.ofOneBody &&
    candidate.ofOneBody &&
    nameCertainty < POINTING_NAMES &&
    first.certainty >= certainty &&
    first.candidate.position < candidate.position &&
    first.candidate.event.date === candidate.event.date &&
    shareJurisdiction(first.candidate, candidate)
  );
}

/**
 * True when `event` is dropped, because the article reports `other` instead. An event to which a
 * name or a date in the sentence points is never dropped.
 */
export function outdoes(other: ScoredEvent, event: ScoredEvent, published: string | null): boolean {
  if (other === event || event.pointed || !shareJurisdiction(other.candidate, event.candidate))
    return false;
  // If a word in the sentence, such as "lifted", fits `event` but not `other`, `event` is kept.
  if (event.effects.some((effect) => !other.candidate.effects.has(effect))) return false;
  if (!other.pointed) return compareFit(other, event) > 0;
  // A name or a date in the sentence points to `other`. If `other` happened long before
  // publication, it may be mere background. Therefore, `event` is dropped only if `other` is
  // recent.
  return other.certainty > event.certainty && isRecent(other.candidate, published);
}

function isRecent({ event }: IndexedEvent, published: string | null): boolean {
  return published !== null && daysBetween(startsOn(event.date), published) <= RECENT;
}

/**
 * Compares how well two events fit an article: positive when `a` fits better than `b`, negative
 * when `b` fits better. The more certain event fits better. If both are equally certain, the
 * later event fits better, unless both are on institutions' own policies. In that case, the
 * earlier event fits better.
 */
function compareFit(a: ScoredEvent, b: ScoredEvent): number {
  if (a.certainty !== b.certainty) return a.certainty - b.certainty;
  const later = a.candidate.event.date.localeCompare(b.candidate.event.date);
  const bothOfOneBody = a.candidate.ofOneBody && b.candidate.ofOneBody;
  // The earlier event fits better if both events concern only rules for single institutions or
  // areas, such as a ministry's policy for its own staff.
  return (bothOfOneBody ? -later : later) || b.candidate.position - a.candidate.position;
}

function shareJurisdiction(a: IndexedEvent, b: IndexedEvent): boolean {
  return [...a.jurisdictions].some((code) => b.jurisdictions.has(code));
}
