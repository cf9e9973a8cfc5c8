import type { EventMatch } from '../judgement.ts';
import { candidatesOf } from './candidates.ts';
import type { EventIndex } from './event-index.ts';
import type { Saying } from './sayings.ts';
import { type ScoredEvent, scoreEvent } from './scored-event.ts';
import { outdoes, reportedBySentence } from './select-events.ts';

/** A sentence counts as reporting an event at this certainty or more. */
const REPORTED = 0.5;

/** Maximum number of events per article. */
const MOST = 10;

/** An event that an article reports, with the sentence that reports it best. */
export interface ReportedEvent extends ScoredEvent {
  saying: Saying;
  /**
   * True when the headline or the first block also reports the event, even if `saying` is a later
   * sentence.
   */
  opening: boolean;
}

/**
 * Returns at most `MOST` events that an article reports, each with its best sentence. Events in
 * the headline or the first block come before all others. Both groups are sorted by certainty.
 */
export function matchEvents(
  index: EventIndex,
  sayings: readonly Saying[],
  published: string | null,
): EventMatch[] {
  return reportedEvents(index, sayings, published).map((event) => ({
    id: event.candidate.event.id,
    certainty: rounded(event.certainty),
    quote: event.saying.sentence.text,
    block: event.saying.sentence.block,
    ...(event.opening ? { opening: true as const } : {}),
  }));
}

/**
 * Works like `matchEvents`, but also returns the facts from which each match was computed, so that
 * it can be explained.
 */
export function reportedEvents(
  index: EventIndex,
  sayings: readonly Saying[],
  published: string | null,
): ReportedEvent[] {
  const found = new Map<string, ReportedEvent>();
  for (const saying of sayings)
    for (const event of reportedBy(index, saying, published)) {
      const { id } = event.candidate.event;
      found.set(id, merged(found.get(id), event));
    }
  const events = [...found.values()];
  return events
    .filter((event) => !events.some((other) => outdoes(other, event, published)))
    .sort(
      (a, b) =>
        Number(b.opening) - Number(a.opening) || rounded(b.certainty) - rounded(a.certainty),
    )
    .slice(0, MOST);
}

function reportedBy(index: EventIndex, saying: Saying, published: string | null): ReportedEvent[] {
  const scored = candidatesOf(index, saying, published)
    .map((candidate) => scoreEvent(index, candidate, saying, published))
    .filter(({ certainty }) => certainty >= REPORTED);
  const opening = saying.sentence.block <= 0;
  return reportedBySentence(scored).map((event) => ({ saying, opening, ...event }));
}

/**
 * Returns the more certain of two reports of one event. In the result, `opening` and `pointed`
 * are true if they are true in either report.
 */
function merged(before: ReportedEvent | undefined, now: ReportedEvent): ReportedEvent {
  if (!before) return now;
  const best = rounded(now.certainty) > rounded(before.certainty) ? now : before;
  return {
    ...best,
    opening: before.opening || now.opening,
    pointed: before.pointed || now.pointed,
  };
}

/**
 * Rounds a certainty to two decimal places, because smaller differences mean nothing. If two
 * certainties are then equal, the sentence or event that was found first wins.
 */
function rounded(certainty: number): number {
  return Math.round(certainty * 100) / 100;
}
