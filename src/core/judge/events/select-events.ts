import { startsOn } from '../../dates/day-or-month.ts';
import { daysBetween } from '../../dates/days.ts';
import type { IndexedEvent } from './event-index.ts';
import { POINTING_NAMES } from './event-rules.ts';
import { RECENT } from './near-publication.ts';
import type { ScoredEvent } from './scored-event.ts';

/**
 * A sentence may report several events. The others may be at most this much less certain than the
 * most certain one.
 */
const MARGIN = 0.12;

/**
 * Returns the events that one sentence reports: the most certain event and all that are nearly as
 * good (see `isNearlyAsGood`). The result may be empty. Leaves out:
 *
 * - Events of which the sentence names only the month, if there are several: "banned in March
 *   2023" (see `byMonth`). An event is still kept if the names in the sentence fit it better than
 *   they fit the most certain event.
 * - An institution's policy for itself, if a similar event is returned instead (see `standsFor`).
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
  const clear = onlyMonth.length > 1 ? near.filter((event) => !onlyMonth.includes(event)) : near;
  return clear.filter((event) => !clear.some((other) => standsFor(other, event)));
}

/**
 * True when an event is at most `MARGIN` less certain than the best event. One of these must also
 * hold:
 *
 * - The names in the sentence are enough to point to the event (see `POINTING_NAMES`).
 * - Words such as "lifted" fit the event at least as well as they fit the best event. In addition,
 *   a name in the sentence fits the event, or no name fits the best event.
 */
function isNearlyAsGood(
  { certainty, nameCertainty, effect }: ScoredEvent,
  best: ScoredEvent,
): boolean {
  if (certainty < best.certainty - MARGIN) return false;
  return (
    nameCertainty >= POINTING_NAMES ||
    (effect >= best.effect && (nameCertainty > 0 || best.nameCertainty === 0))
  );
}

/**
 * True when two events are so similar that only `first` counts as reported. For example, two
 * universities banned an app on one day, and the sentence names neither. All of these must hold:
 *
 * - Both events are about institutions' policies for themselves.
 * - Both have one date and share a jurisdiction.
 * - The names in the sentence are not enough to point to the second event (see `POINTING_NAMES`).
 * - `first` is at least as certain, and comes earlier in the record.
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
 * True when `event` is dropped, because the article reports `other` instead. All of these must
 * hold:
 *
 * - The events share a jurisdiction.
 * - No name or date in the sentence points to `event`.
 * - Words such as "lifted" that fit `event` also fit `other`.
 * - If a name or a date points to `other`: `other` is more certain than `event` and happened in
 *   the last `RECENT` days before publication.
 * - If none points to `other`: `other` fits better (see `compareFit`).
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
 * Positive when `a` fits better than `b`, negative when `b` fits better:
 *
 * - The more certain event fits better.
 * - If both are equally certain, the later event fits better. But if both are on rules that
 *   institutions made for themselves, the earlier event fits better.
 * - If they also have the same date, the event that comes first in the record fits better.
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
