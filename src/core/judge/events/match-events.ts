import type { Published } from '../../article/article.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { EventMatch } from '../judgement.ts';
import { candidatesOf } from './candidates.ts';
import type { EventIndex } from './event-index.ts';
import { type Saying, sayingsOf } from './sayings.ts';
import { type ScoredEvent, scoreEvent } from './scored-event.ts';
import { outdoes, reportedBySentence } from './select-events.ts';

/** Facts about the article for the matcher. */
export interface MatchContext {
  apps: readonly string[];
  jurisdictions: readonly string[];
  published: Published | null;
}

/** Certainty from which on a sentence counts as reporting an event. */
const REPORTED = 0.5;

/** Most events that an article is taken to report. */
const MOST = 10;

/** An event that an article reports, with the sentence that reports it best. */
export interface ReportedEvent extends ScoredEvent {
  saying: Saying;
  /** True when the headline or the first block reports the event too. */
  opening: boolean;
}

/**
 * The record's events that an article reports or recalls, each with the sentence that says so best:
 * first those of the headline or the first block, then the others, each group most certain first.
 *
 * App and jurisdiction must agree; `EVENT_RULES` add up to the certainty. An event that happened
 * later than the day after publication is never reported.
 */
export function matchEvents(
  index: EventIndex,
  evidence: readonly SentenceEvidence[],
  context: MatchContext,
): EventMatch[] {
  return reportedEvents(index, evidence, context).map((event) => ({
    id: event.candidate.event.id,
    certainty: rounded(event.certainty),
    quote: event.saying.sentence.text,
    block: event.saying.sentence.block,
    ...(event.opening ? { opening: true as const } : {}),
  }));
}

/** Like `matchEvents`, with what the event rules read, so that each match can be explained. */
export function reportedEvents(
  index: EventIndex,
  evidence: readonly SentenceEvidence[],
  { apps, jurisdictions, published }: MatchContext,
): ReportedEvent[] {
  const day = published?.date ?? null;
  const found = new Map<string, ReportedEvent>();
  for (const saying of sayingsOf(evidence, apps, jurisdictions, day))
    for (const event of reportedBy(index, saying, day)) {
      const { id } = event.candidate.event;
      found.set(id, merged(found.get(id), event));
    }
  const events = [...found.values()];
  return events
    .filter((event) => !events.some((other) => outdoes(other, event, day)))
    .sort((a, b) => Number(b.opening) - Number(a.opening) || rounded(b.certainty) - rounded(a.certainty))
    .slice(0, MOST);
}

function reportedBy(index: EventIndex, saying: Saying, published: string | null): ReportedEvent[] {
  const scored = candidatesOf(index, saying, published)
    .map((candidate) => scoreEvent(index, candidate, saying, published))
    .filter(({ certainty }) => certainty >= REPORTED);
  const opening = saying.sentence.block <= 0;
  return reportedBySentence(scored).map((event) => ({ ...event, saying, opening }));
}

/**
 * The more certain of two reports of one event; it keeps what either says of opening and pointing.
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
 * Two digits: a smaller difference says nothing, and the sentence or event that comes first is
 * taken.
 */
function rounded(certainty: number): number {
  return Math.round(certainty * 100) / 100;
}
