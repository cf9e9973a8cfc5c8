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
   * Certainty, 0 … 1. It is 0 when nothing points to the event: no name in the sentence, no date
   * in the sentence, and no nearness to publication.
   */
  certainty: number;
  /** The part of the certainty that names add. */
  nameCertainty: number;
  /**
   * True when all of these hold:
   * - The sentence names a month without a day.
   * - It does not name the event's exact date.
   * - A date in the sentence fits the event, or the event is near publication.
   */
  byMonth: boolean;
  /**
   * Certainty added by the effects that the sentence names; negative when they do not fit the
   * event.
   */
  effect: number;
  /**
   * Effects that the sentence names and that fit the event. Words that are also words for a ban do
   * not count.
   */
  effects: Effect[];
  /**
   * True when a name or a date in the sentence points to the event. If the only sign is that the
   * event happened near the day of publication, the value is false.
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
 * True when something points to the event: names (see `POINTING_NAMES`), a date, or nearness to
 * publication. If the event is later than publication, only names count.
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
  const timed = saidDate + nearPublication > 0;
  return timed && !dates.includes(candidate.event.date) && dates.some((date) => !isDay(date));
}
