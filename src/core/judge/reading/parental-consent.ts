import { type Hit, type HitKind, hitsOf, hitWith, names, nearest } from './hit.ts';

/** Maximum number of words between a word for parents and one for their consent. */
const REACH = 5;

/** Kinds of words that show whether parents have to consent. They have no other use. */
const SIGNS: ReadonlySet<HitKind> = new Set(['parent', 'consent', 'data']);

/**
 * Replaces or drops words for parents and for their consent in a sentence's hits. In "parents must
 * agree before a child joins", the two words are near each other. So both are replaced:
 * - "parents" becomes a word for minors.
 * - "agree" becomes a word such as "may not", because the child may not join without consent.
 *
 * A word for parents is dropped if no word for consent is near it, and the other way round. Both
 * are also dropped in a sentence about data, where parents consent to the use of data.
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
