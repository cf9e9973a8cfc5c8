import type { Effect } from '../lexicon/languages.ts';
import type { Hit, HitKind } from '../reading/hit.ts';

/** Classes of words for restrictions. Their phrases may contain a word for an end. */
const RESTRICTING: ReadonlySet<HitKind> = new Set(['ban', 'curb', 'sale']);

/** Effect of events that end a rule. */
const LIFT: Effect = 'lift';

/**
 * Returns `hits` without words for an end that are part of a longer phrase for a restriction. For
 * example, "revoke" in "revoke the licence" does not mean that a rule is revoked.
 */
export function withoutPartsOfBans(hits: readonly Hit[]): readonly Hit[] {
  const phrases = hits.filter(({ kind }) => RESTRICTING.has(kind));
  const isPart = ({ start, end }: Hit) =>
    phrases.some(
      (phrase) =>
        phrase.start <= start && phrase.end >= end && phrase.end - phrase.start > end - start,
    );
  return hits.filter((hit) => !(isEnd(hit) && isPart(hit)));
}

function isEnd({ kind, meaning }: Hit): boolean {
  return kind === 'over' || (kind === 'effect' && meaning === LIFT);
}
