import type { EventIndex, IndexedEvent } from './event-index.ts';
import type { Saying } from './sayings.ts';

/** Kinds of names that point to an event. A surname alone names a person less surely. */
export type NameKind = 'case' | 'instrument' | 'person' | 'body';

/** Certainty that a name gives, by the kind of its key. */
const CERTAINTY: Record<string, { kind: NameKind; certainty: number }> = {
  case: { kind: 'case', certainty: 0.45 },
  instrument: { kind: 'instrument', certainty: 0.3 },
  person: { kind: 'person', certainty: 0.3 },
  surname: { kind: 'person', certainty: 0.22 },
  body: { kind: 'body', certainty: 0.12 },
};

/** Events that may share a name before it says less of each of them. */
const FEW = 4;

/**
 * Certainty by the names in a sentence that the record ties to an event: for each kind the best
 * name. A name that many events share counts less, the more they are.
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
    const shared = Math.min(1, FEW / (index.byEntity.get(key)?.length ?? 1));
    best[name.kind] = Math.max(best[name.kind], shared * name.certainty);
  }
  return best;
}
