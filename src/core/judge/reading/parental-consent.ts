import { type Hit, type HitKind, hitsOf, hitWith, names, nearest } from './hit.ts';

/** Maximum number of words between a word for parents and one for their consent. */
const REACH = 5;

/** Kinds of words that only tell whether parents have to agree. */
const SIGNS: ReadonlySet<HitKind> = new Set(['parent', 'consent', 'data']);

/**
 * Returns a sentence's hits with parents whose consent is needed as a word for minors, and the
 * consent as a word that denies permission: "parents must agree before a child joins". Other words
 * for parents or consent are left out, and all of them in a sentence about data.
 */
export function withParentalConsent(hits: Hit[]): Hit[] {
  if (!hits.some(({ kind }) => SIGNS.has(kind))) return hits;
  if (names(hits, 'data')) return hits.filter(({ kind }) => !SIGNS.has(kind));
  const parents = hitsOf(hits, 'parent');
  const consents = hitsOf(hits, 'consent');
  return hits.flatMap((hit) => {
    if (hit.kind === 'parent')
      return nearest(hit, consents) <= REACH ? [hitWith(hit, { kind: 'minors' })] : [];
    if (hit.kind === 'consent')
      return nearest(hit, parents) <= REACH ? [hitWith(hit, { kind: 'barred' })] : [];
    return [hit];
  });
}
