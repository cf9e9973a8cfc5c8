import { saidDate } from './event-dates.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { type NameKind, namesCertainty } from './event-names.ts';
import { nearPublication } from './near-publication.ts';
import type { Saying } from './sayings.ts';

/**
 * A sentence and an event of the record that the sentence may report: the input of the event
 * rules.
 */
export interface EventCase {
  candidate: IndexedEvent;
  saying: Saying;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  published: string | null;
  /**
   * For each kind of name, such as `person`: the certainty added by names that sentence and event
   * share. 0 if there are none.
   */
  names: Record<NameKind, number>;
  /** Sum of the certainties in `names`. */
  nameCertainty: number;
  /** Certainty added by a date in the sentence; 0 if no date fits the event. */
  saidDate: number;
  /**
   * Certainty added if the event happened close to the day of publication. Always 0 if `saidDate`
   * is more than 0.
   */
  nearPublication: number;
}

/** Looks up what the event rules need to know about a sentence and an event. */
export function eventCase(
  index: EventIndex,
  candidate: IndexedEvent,
  saying: Saying,
  published: string | null,
): EventCase {
  const names = namesCertainty(index, candidate, saying);
  const nameCertainty = names.case + names.instrument + names.person + names.body;
  const bySaidDate = saidDate(candidate.event.date, saying);
  return {
    candidate,
    saying,
    published,
    names,
    nameCertainty,
    saidDate: bySaidDate,
    nearPublication: bySaidDate > 0 ? 0 : nearPublication(candidate, saying, published),
  };
}
