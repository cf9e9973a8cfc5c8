import { type Hit, type HitKind, hitWith, names, namesAny } from './hit.ts';

/** Kinds of words that say whom or what a law applies to: "children", "students". */
const TARGETS: readonly HitKind[] = ['minors', 'scope'];

/**
 * Kinds of words for a law ("law", "bill") or for somebody who makes laws ("government",
 * "Senate").
 */
const LAWS_AND_MAKERS: readonly HitKind[] = ['authority', 'usual', 'instrument'];

/**
 * Returns the hits after turning words such as "may not" into words for a restriction (kind
 * `curb`). If the sentence is not about a law, words such as "may not" are left out instead.
 */
export function withBarred(hits: Hit[]): Hit[] {
  if (!names(hits, 'barred')) return hits;
  if (!isOfRule(hits)) return hits.filter(({ kind }) => kind !== 'barred');
  return hits.map((hit) => (hit.kind === 'barred' ? hitWith(hit, { kind: 'curb' }) : hit));
}

/**
 * True for a sentence that is about a law. False for "Kenyan children can't believe they won",
 * which names children, but no age, device, law or lawmaker.
 */
function isOfRule(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'device') ||
    hits.some(({ kind, meaning }) => kind === 'minors' && meaning === 'age') ||
    (namesAny(hits, TARGETS) && namesAny(hits, LAWS_AND_MAKERS))
  );
}
