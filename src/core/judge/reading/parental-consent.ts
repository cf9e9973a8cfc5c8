import { type Hit, type HitKind, hitsOf, hitWith, names, nearest } from './hit.ts';

/** Maximum number of words between a word for parents and one for their consent. */
const REACH = 5;

/**
 * Kinds of words which show whether a child needs its parents' consent. They are used for nothing
 * else.
 */
const SIGNS: ReadonlySet<HitKind> = new Set(['parent', 'consent', 'data']);

/**
 * Returns a sentence's hits, after deciding whether a child needs its parents' consent. In
 * "parents must agree before a child joins", a word for parents is near a word for consent. So
 * both are replaced:
 * - "parents" becomes a hit for minors (`minors`).
 * - "agree" becomes a hit for "may not" (`barred`): without consent, the child may not join.
 *
 * A word for parents is left out if no word for consent is near it. A word for consent is left out
 * if no word for parents is near it. In a sentence about data, all of them are left out, because
 * there, parents consent to the use of data.
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
