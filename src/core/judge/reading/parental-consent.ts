import { type Hit, type HitKind, hitsOf, hitWith, names, nearest } from './hit.ts';

/** Maximum number of words between a word for parents and one for their consent. */
const REACH = 5;

/** Kinds of words that show whether parents have to consent. They have no other use. */
const SIGNS: ReadonlySet<HitKind> = new Set(['parent', 'consent', 'data']);

/**
 * Returns a sentence's hits, with words for parents and for their consent replaced or dropped. For
 * example, in "parents must agree before a child joins":
 * - "parents" becomes a word for minors, because a word for consent is near.
 * - "agree" becomes a word that denies permission, because a word for parents is near.
 *
 * Without the other word near it, each of them is dropped. Both are also dropped in a sentence
 * about data, where parents consent to the use of data.
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
