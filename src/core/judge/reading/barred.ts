import { type Hit, type HitKind, hitWith, names, namesAny } from './hit.ts';

/** Kinds of words for people to whom a law applies: "children", "students". */
const PEOPLE: readonly HitKind[] = ['minors', 'scope'];

/**
 * Kinds of words for a law ("law", "bill") or for somebody who makes laws ("government",
 * "Senate").
 */
const MAKERS: readonly HitKind[] = ['authority', 'usual', 'instrument'];

/**
 * Returns a sentence's hits with words such as "may not" either changed or removed. In a sentence
 * about a law (see `isOfRule`), "may not" becomes a word for a restriction (kind `curb`). In any
 * other sentence, it is removed.
 */
export function withBarred(hits: Hit[]): Hit[] {
  if (!names(hits, 'barred')) return hits;
  if (!isOfRule(hits)) return hits.filter(({ kind }) => kind !== 'barred');
  return hits.map((hit) => (hit.kind === 'barred' ? hitWith(hit, { kind: 'curb' }) : hit));
}

/**
 * True for a sentence that is about a law. It must name one of these:
 * - officials' devices
 * - an age
 * - people to whom a law may apply, and also a law or somebody who makes laws
 *
 * False for "Kenyan children can't believe they won", which names people but no law.
 */
function isOfRule(hits: readonly Hit[]): boolean {
  return (
    names(hits, 'device') ||
    hits.some(({ kind, meaning }) => kind === 'minors' && meaning === 'age') ||
    (namesAny(hits, PEOPLE) && namesAny(hits, MAKERS))
  );
}
