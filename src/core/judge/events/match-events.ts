import type { EventMatch } from '../judgement.ts';
import { candidatesOf } from './candidates.ts';
import type { EventIndex } from './event-index.ts';
import type { Saying } from './sayings.ts';
import { type ScoredEvent, scoreEvent } from './scored-event.ts';
import { outdoes, reportedBySentence } from './select-events.ts';

/** A sentence counts as reporting an event at this certainty or more. */
const REPORTED = 0.5;

/** Maximum number of events that one article is taken to report. */
const MOST = 10;

/** An event that an article reports, with the sentence that reports it best. */
export interface ReportedEvent extends ScoredEvent {
  saying: Saying;
  /**
   * True when the headline or the first block reports the event, even if a later sentence reports
   * it better.
   */
  opening: boolean;
}

/**
 * Returns the events that an article reports or mentions as background, at most `MOST`, each with
 * the sentence that reports it best. Events in the headline or the first block come first; both
 * groups are sorted by certainty. A sentence that restricts no app may report events on any of the
 * article's apps. A sentence that names no jurisdiction may report events in any of the article's
 * jurisdictions. Leaves out events later than the day after publication.
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
 * Works like `matchEvents`, but also returns the input of the event rules, from which each match
 * can be explained.
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
 * Merges two findings of one event from two sentences. Keeps the more certain finding. `opening`
 * and `pointed` become true if they are true in either finding.
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
 * certainties are then equal, the earlier sentence or event wins.
 */
function rounded(certainty: number): number {
  return Math.round(certainty * 100) / 100;
}
