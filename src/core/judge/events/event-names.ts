import type { EventIndex, IndexedEvent } from './event-index.ts';
import type { Saying } from './sayings.ts';

/** Kinds of names that point to an event. */
export type NameKind = 'case' | 'instrument' | 'person' | 'body';

/**
 * Certainty added by a name that sentence and event share. Keyed by the beginning of the entity
 * key: `person` in `person:Joe Biden` (see `entityTerm`).
 */
const CERTAINTY: Record<string, { kind: NameKind; certainty: number }> = {
  case: { kind: 'case', certainty: 0.45 },
  instrument: { kind: 'instrument', certainty: 0.3 },
  person: { kind: 'person', certainty: 0.3 },
  // A surname alone is a weaker sign, because many people may share it.
  surname: { kind: 'person', certainty: 0.22 },
  body: { kind: 'body', certainty: 0.12 },
};

/**
 * A name adds its full certainty (see `CERTAINTY`) if at most this many events share it. A name
 * that more events share adds less.
 */
const FEW = 4;

/**
 * Returns how much certainty the names of each kind, such as `person`, add. The number for a kind
 * is 0 if the sentence and the event share no name of this kind. If they share several, it is the
 * greatest certainty that one of these names adds.
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
