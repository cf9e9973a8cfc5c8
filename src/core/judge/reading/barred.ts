import { type Hit, type HitKind, hitWith, names, namesAny } from './hit.ts';

/** Classes of words that name people to whom a rule applies. */
const PEOPLE: readonly HitKind[] = ['minors', 'scope'];

/** Classes of words that name a rule or somebody who makes rules. */
const MAKERS: readonly HitKind[] = ['authority', 'usual', 'instrument'];

/**
 * Removes the words that deny permission ("may not") from a sentence's hits. In a sentence about a
 * rule (see `isOfRule`), gives them the class `curb` instead. Returns the new hits.
 */
export function withBarred(hits: Hit[]): Hit[] {
  if (!names(hits, 'barred')) return hits;
  if (!isOfRule(hits)) return hits.filter(({ kind }) => kind !== 'barred');
  return hits.map((hit) => (hit.kind === 'barred' ? hitWith(hit, { kind: 'curb' }) : hit));
}

/**
 * True for a sentence that names officials' devices or an age. Also true for a sentence that names
 * two things: people to whom rules apply, and a rule or somebody who makes rules. People and a
 * place are not enough: "Kenyan children can't believe they won".
 */
function isOfRule(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'device') ||
    hits.some(({ kind, meaning }) => kind === 'minors' && meaning === 'age') ||
    (namesAny(hits, PEOPLE) && namesAny(hits, MAKERS))
  );
}
