import { type Hit, type HitKind, hitsOf, hitWith, names, nearest } from './hit.ts';

/** Maximum number of words between a word for parents and a word for their consent. */
const REACH = 5;

/**
 * Kinds of words which show whether a child needs its parents' consent. Hits of these kinds have
 * no other purpose, so the result of `withParentalConsent` contains none.
 */
const SIGNS: ReadonlySet<HitKind> = new Set(['parent', 'consent', 'data']);

/**
 * Rewrites a sentence's hits so that a law on parents' consent reads as a law that keeps minors
 * out. In "parents must agree before a child joins", "parents" becomes a word for minors, and
 * "agree" a word that denies permission (kind `barred`). This applies only to words for parents
 * and for consent that are near each other; all others are left out. If the sentence has a word
 * for data, all words for parents, consent and data are left out.
 */
export function withParentalConsent(hits: Hit[]): Hit[] {
  if (!hits.some(({ kind }) => SIGNS.has(kind))) return hits;
  const parents = hitsOf(hits, 'parent');
  const consents = hitsOf(hits, 'consent');
  // The sentence is about consent to a use of data, so "without consent" bars nobody from an app.
  if (names(hits, 'data'))
    return hits.filter(
      (hit) => !SIGNS.has(hit.kind) && !(parents.length > 0 && isOnConsent(hit, consents)),
    );
  return hits.flatMap((hit) => {
    if (hit.kind === 'parent')
      return nearest(hit, consents) <= REACH ? [hitWith(hit, { kind: 'minors' })] : [];
    // A word for the parents' consent becomes a word that bars the child: without consent, the
    // child may not join.
    if (hit.kind === 'consent')
      return nearest(hit, parents) <= REACH ? [hitWith(hit, { kind: 'barred' })] : [];
    return [hit];
  });
}

/**
 * True for a phrase that bars or restricts somebody and contains a word for consent from the list
 * `consents`: "without consent".
 */
function isOnConsent({ kind, start, end }: Hit, consents: readonly Hit[]): boolean {
  if (kind !== 'barred' && kind !== 'curb') return false;
  return consents.some((consent) => consent.start >= start && consent.end <= end);
}
