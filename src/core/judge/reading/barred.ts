import { type Hit, type HitKind, names, namesAny } from './hit.ts';

/** Classes of words that say to whom a rule applies. */
const WHOM: readonly HitKind[] = ['minors', 'device', 'scope'];

/**
 * Returns a sentence's hits with the words that deny permission ("may not") counted as words of the
 * class `curb` when the sentence says to whom a rule applies, and left out when it does not.
 */
export function withBarred(hits: Hit[]): Hit[] {
  if (!names(hits, 'barred')) return hits;
  if (!namesAny(hits, WHOM)) return hits.filter(({ kind }) => kind !== 'barred');
  return hits.map((hit) => (hit.kind === 'barred' ? { ...hit, kind: 'curb' } : hit));
}
