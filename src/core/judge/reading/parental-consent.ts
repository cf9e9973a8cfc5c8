import { type Hit, type HitKind, hitsOf, hitWith, names, nearest } from './hit.ts';

/** Maximum number of words between a word for parents and one for their consent. */
const REACH = 5;

/**
 * Kinds of words which show whether a child needs its parents' consent. They are used for nothing
 * else.
 */
const SIGNS: ReadonlySet<HitKind> = new Set(['parent', 'consent', 'data']);

/**
 * Returns a sentence's hits after turning words for parents near words for consent into words for
 * minors, and those words for consent into words that deny permission (kind `barred`): "parents
 * must agree before a child joins". Leaves out all other words for parents or consent. If the
 * sentence has a word for data, leaves out all words for parents, consent and data.
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
    // Without consent, the child may not join.
    if (hit.kind === 'consent')
      return nearest(hit, parents) <= REACH ? [hitWith(hit, { kind: 'barred' })] : [];
    return [hit];
  });
}

/** True for a phrase such as "without consent" that contains one of `consents`. */
function isOnConsent({ kind, start, end }: Hit, consents: readonly Hit[]): boolean {
  if (kind !== 'barred' && kind !== 'curb') return false;
  return consents.some((consent) => consent.start >= start && consent.end <= end);
}
