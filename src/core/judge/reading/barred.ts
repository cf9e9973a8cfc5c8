import { type Hit, type HitKind, hitWith, names, namesAny } from './hit.ts';

/** Classes of words that name people to whom a rule applies. */
const PEOPLE: readonly HitKind[] = ['minors', 'scope'];

/** Kinds of words for a rule ("law") or for somebody who makes rules ("government", "Senate"). */
const MAKERS: readonly HitKind[] = ['authority', 'usual', 'instrument'];

/**
 * Returns a sentence's hits without the words that deny permission, such as "may not". In a
 * sentence about a rule (see `isOfRule`), these words stay, but become words for a restriction
 * (kind `curb`).
 */
export function withBarred(hits: Hit[]): Hit[] {
  if (!names(hits, 'barred')) return hits;
  if (!isOfRule(hits)) return hits.filter(({ kind }) => kind !== 'barred');
  return hits.map((hit) => (hit.kind === 'barred' ? hitWith(hit, { kind: 'curb' }) : hit));
}

/**
 * True for a sentence that names one of these:
 * - officials' devices
 * - an age
 * - people to whom rules apply, together with a rule or somebody who makes rules
 *
 * People and a place are not enough: "Kenyan children can't believe they won".
 */
function isOfRule(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'device') ||
    hits.some(({ kind, meaning }) => kind === 'minors' && meaning === 'age') ||
    (namesAny(hits, PEOPLE) && namesAny(hits, MAKERS))
  );
}
