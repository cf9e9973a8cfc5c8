import type { EventIndex, IndexedEvent } from './event-index.ts';
import type { Saying } from './sayings.ts';

/** Kinds of names that point to an event. */
export type NameKind = 'case' | 'instrument' | 'person' | 'body';

/**
 * Certainty added by a name, by kind of entity key. A surname alone identifies a person less
 * surely.
 */
const CERTAINTY: Record<string, { kind: NameKind; certainty: number }> = {
  case: { kind: 'case', certainty: 0.45 },
  instrument: { kind: 'instrument', certainty: 0.3 },
  person: { kind: 'person', certainty: 0.3 },
  surname: { kind: 'person', certainty: 0.22 },
  body: { kind: 'body', certainty: 0.12 },
};

/** Largest number of events that may share a name before the name counts less for each of them. */
const FEW = 4;

/**
 * Returns the certainty added to an event by names in a sentence. Only names that the record ties
 * to the event count, and of each kind of name only the best one. A name shared by more than `FEW`
 * events adds less, the more events share it.
 */
export function namesCertainty(
  index: EventIndex,
  { keys }: IndexedEvent,
  { entities }: Saying,
): Record<NameKind, number> {
  const best: Record<NameKind, number> = { case: 0, instrument: 0, person: 0, body: 0 };
  for (const key of entities) {
    const name = keys.has(key) && CERTAINTY[key.slice(0, key.indexOf(':'))];
    if (!name) continue;
    const shared = Math.min(1, FEW / (index.namedBy(key).length || 1));
    best[name.kind] = Math.max(best[name.kind], shared * name.certainty);
  }
  return best;
}
