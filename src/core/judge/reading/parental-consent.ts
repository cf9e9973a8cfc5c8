import { type Hit, type HitKind, hitsOf, hitWith, names, nearest } from './hit.ts';

/** Maximum number of words between a word for parents and one for their consent. */
const REACH = 5;

/** Kinds of words that serve only to tell whether parents have to consent. */
const SIGNS: ReadonlySet<HitKind> = new Set(['parent', 'consent', 'data']);

/**
 * Returns a sentence's hits, with words for parents and for their consent moved to other classes.
 * In a sentence about data, all these words are dropped, because parents there consent to the use
 * of data. In any other sentence:
 * - A word for parents near a word for consent becomes a word for minors.
 * - A word for consent near a word for parents becomes a word that denies permission: "parents
 *   must agree before a child joins".
 * - All other words for parents or consent are dropped.
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
