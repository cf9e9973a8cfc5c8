import { startsOn } from '../../dates/day-or-month.ts';
import type { Effect } from '../lexicon/languages.ts';
import { type EventCase, eventCase } from './event-case.ts';
import { isDay } from './event-dates.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { BASE_CERTAINTY, EVENT_RULES, effectCertainty, POINTING_NAMES } from './event-rules.ts';
import type { Saying } from './sayings.ts';

/** An event of the record, and how certain it is that one sentence reports the event. */
export interface ScoredEvent {
  match: EventCase;
  candidate: IndexedEvent;
  /**
   * Certainty, 0 … 1. It is above 0 only if something points to the event: names in the sentence, a
   * date in the sentence, or closeness to the day of publication. For an event after publication,
   * only names count.
   */
  certainty: number;
  /** The part of `certainty` that comes from names in the sentence. */
  nameCertainty: number;
  /** True when the sentence is vague about the event's day: "banned in March 2023". */
  byMonth: boolean;
  /**
   * Certainty added by words such as "lifted" in the sentence. Negative when they do not fit, for
   * example because the event was a ban.
   */
  effect: number;
  /**
   * Effects of the event that the sentence names, such as `lift` for "lifted". A word that may also
   * mean a ban, such as "blocked", does not count.
   */
  effects: Effect[];
  /**
   * True when a name or a date in the sentence points to the event. False when the event is found
   * only because it happened near the day of publication.
   */
  pointed: boolean;
}

/**
 * Computes how certain it is that a sentence reports an event: the sum of what the event rules
 * add, limited to 0 … 1.
 */
export function scoreEvent(
  index: EventIndex,
  candidate: IndexedEvent,
  saying: Saying,
  published: string | null,
): ScoredEvent {
  const match = eventCase(index, candidate, saying, published);
  const { nameCertainty, saidDate } = match;
  return {
    match,
    candidate,
    certainty: isEligible(match) ? certaintyOf(match) : 0,
    nameCertainty,
    byMonth: isByMonth(match),
    effect: effectCertainty(match),
    effects: saying.telling.filter((effect) => candidate.effects.has(effect)),
    pointed: nameCertainty >= POINTING_NAMES || saidDate > 0,
  };
}

/**
 * True when something points to the event: names (see `POINTING_NAMES`), a date in the sentence, or
 * closeness to the day of publication. For an event after publication, only names count.
 */
function isEligible({
  candidate,
  published,
  nameCertainty,
  saidDate,
  nearPublication,
}: EventCase): boolean {
  if (nameCertainty >= POINTING_NAMES) return true;
  const isLater = published !== null && startsOn(candidate.event.date) > published;
  return saidDate + nearPublication > 0 && !isLater;
}

function certaintyOf(match: EventCase): number {
  const sum = EVENT_RULES.reduce((total, rule) => total + rule.certainty(match), 0);
  return Math.max(0, Math.min(1, sum + BASE_CERTAINTY));
}

function isByMonth({
  candidate,
  saying: { dates },
  saidDate,
  nearPublication,
}: EventCase): boolean {
  // If `timed` is false, only names point to the event, and its time does not matter.
  const timed = saidDate + nearPublication > 0;
  return timed && !dates.includes(candidate.event.date) && dates.some((date) => !isDay(date));
}
