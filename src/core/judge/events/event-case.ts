import { saidDate } from './event-dates.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { type NameKind, namesCertainty } from './event-names.ts';
import { nearPublication } from './near-publication.ts';
import type { Saying } from './sayings.ts';

/** One sentence beside one event of the record that it may report. The event rules read it. */
export interface EventCase {
  candidate: IndexedEvent;
  saying: Saying;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  published: string | null;
  /** Certainty by the names in the sentence that the record ties to the event, by kind of name. */
  names: Record<NameKind, number>;
  /** Sum of `names`. */
  named: number;
  /** Certainty by a date in the sentence. */
  saidDate: number;
  /** Certainty by nearness to publication; 0 where the sentence says the event's date. */
  nearPublication: number;
}

/** Looks up what the event rules ask about a sentence and an event. */
export function eventCase(
  index: EventIndex,
  candidate: IndexedEvent,
  saying: Saying,
  published: string | null,
): EventCase {
  const names = namesCertainty(index, candidate, saying);
  const bySaidDate = saidDate(candidate.event.date, saying);
  return {
    candidate,
    saying,
    published,
    names,
    named: Object.values(names).reduce((sum, certainty) => sum + certainty, 0),
    saidDate: bySaidDate,
    nearPublication: bySaidDate > 0 ? 0 : nearPublication(candidate, saying, published),
  };
}
