import type { EventIndex, IndexedEvent } from './event-index.ts';
import type { Saying } from './sayings.ts';

/** Kinds of names that point to an event. */
export type NameKind = 'case' | 'instrument' | 'person' | 'body';

/**
 * Kind of name and the certainty that such a name adds, keyed by the beginning of the entity key
 * (see `entityNames`). A surname alone adds less, because it is a less sure sign of a person.
 */
const CERTAINTY: Record<string, { kind: NameKind; certainty: number }> = {
  case: { kind: 'case', certainty: 0.45 },
  instrument: { kind: 'instrument', certainty: 0.3 },
  person: { kind: 'person', certainty: 0.3 },
  surname: { kind: 'person', certainty: 0.22 },
  body: { kind: 'body', certainty: 0.12 },
};

/** A name counts less if more than this many events of the record share it. */
const FEW = 4;

/**
 * Returns how much certainty each kind of name in a sentence adds to an event; 0 for a kind without
 * a name that points to the event (see `IndexedEvent.keys`). If several names of a kind point to
 * the event, the one that adds most counts. A name that many events share adds less (see `FEW`).
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
