import { startsOn } from '../../dates/day-or-month.ts';
import { daysBetween } from '../../dates/days.ts';
import type { IndexedEvent } from './event-index.ts';
import { POINTING_NAMES } from './event-rules.ts';
import { RECENT } from './near-publication.ts';
import type { ScoredEvent } from './scored-event.ts';

/**
 * Maximum difference in certainty between the best event of a sentence and another event that the
 * sentence is also taken to report.
 */
const MARGIN = 0.12;

/**
 * Returns the events that a sentence is taken to report. Starts with the most certain event and all
 * events that are nearly as good (see `isNearlyAsGood`). Then leaves out these:
 *
 * - All vague events, if there are at least two. An event is vague if the sentence gives only its
 *   month (see `byMonth`) and its `nameCertainty` is at most that of the most certain event.
 * - Events on an institution's own rule, if a similar event of the same date can stand for them
 *   (see `standsFor`).
 *
 * The result may be empty.
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
 * True when an event is at most `MARGIN` less certain than the best event, and one of these
 * conditions holds:
 *
 * - Names alone are enough to point to this event (see `POINTING_NAMES`).
 * - `effect` is at least as high for this event as for the best event. If names add certainty to
 *   the best event, names must also add some to this event.
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
 * True when the event `first` stands for the second event, which can then be left out. All of these
 * must hold:
 *
 * - Both events are on rules that institutions made for themselves.
 * - Both have one date, and a jurisdiction in common.
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
 * True when `other` fits so much better that the article is taken not to report `event`. All of
 * these must hold:
 *
 * - The events share a jurisdiction.
 * - No name or date in the sentence points to `event`.
 * - `other` has all effects of `event` that the sentence names.
 * - If a name or date points to `other`: `other` is more certain than `event`, and happened
 *   recently (see `RECENT`).
 * - If no name or date points to `other`: `compareFit` rates `other` higher.
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
 * better. Of two equally certain events, the later one fits better. But if both are on rules that
 * institutions made for themselves, the earlier one does.
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
