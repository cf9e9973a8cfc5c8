import type { EventIndex, IndexedEvent } from './event-index.ts';
import type { Saying } from './sayings.ts';

/** Kinds of names that point to an event. */
export type NameKind = 'case' | 'instrument' | 'person' | 'body';

/**
 * If a sentence and an event have a name in common, it is more certain that the sentence reports
 * the event. `certainty` is what the name adds. The keys are the beginnings of entity keys:
 * `person` in `person:Joe Biden` (see `entityNames`). A surname alone adds less, because it shows
 * less surely who is meant.
 */
const CERTAINTY: Record<string, { kind: NameKind; certainty: number }> = {
  case: { kind: 'case', certainty: 0.45 },
  instrument: { kind: 'instrument', certainty: 0.3 },
  person: { kind: 'person', certainty: 0.3 },
  surname: { kind: 'person', certainty: 0.22 },
  body: { kind: 'body', certainty: 0.12 },
};

/** A name that more than this many events share adds less certainty. */
const FEW = 4;

/**
 * Returns, for each kind of name, what the names in a sentence add to the certainty that the
 * sentence reports the event. A name counts only if the event has it, too (see
 * `IndexedEvent.keys`). If several names of a kind count, the one that adds most decides. If none
 * counts, the kind has 0. A name that many events share adds less (see `FEW`).
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
