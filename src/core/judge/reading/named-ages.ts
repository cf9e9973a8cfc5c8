import { type Hit, type HitKind, hitsOf, hitWith, nearest } from './hit.ts';

/**
 * Maximum number of words between a number and a word that shows it to be an age, such as "age" or
 * "join".
 */
const REACH = 8;

/**
 * Maximum number of words between a number and a word that makes it a minimum age, such as
 * "threshold".
 */
const LIMIT_REACH = 4;

/** Kinds of words that serve only to tell which numbers are ages. */
const SIGNS: ReadonlySet<HitKind> = new Set(['age-noun', 'age-limit']);

/**
 * Returns a sentence's hits, with numbers (hits of the kind `age-number`) moved to other classes:
 * - A number near a word that shows an age becomes a word for minors: "those who join at 16".
 * - A number near a word for a limit also becomes a word for a restriction: "a threshold of 16".
 * - All other numbers are dropped, and so are the words that show an age.
 */
export function withNamedAges(hits: Hit[]): Hit[] {
  if (!hits.some(({ kind }) => kind === 'age-number' || SIGNS.has(kind))) return hits;
  const limits = hitsOf(hits, 'age-limit');
  const signs = [...hitsOf(hits, 'age-noun'), ...limits];
  return hits.flatMap((hit) => {
    if (hit.kind === 'age-number') return ageOf(hit, signs, limits);
    return SIGNS.has(hit.kind) ? [] : [hit];
  });
}

/**
 * Returns the hits that replace a number:
 * - If a word nearby shows that the number is an age ("join at 16"): a word for minors.
 * - If a word for a limit is near, too ("a threshold of 16"): also a word for a restriction.
 * - Otherwise none. For example, "aged 16" alone may be anybody's age.
 */
function ageOf(number: Hit, signs: readonly Hit[], limits: readonly Hit[]): Hit[] {
  const around = (hit: Hit) => hit.end <= number.start || hit.start >= number.end;
  if (nearest(number, signs.filter(around)) > REACH) return [];
  const age = hitWith(number, { kind: 'minors', meaning: 'age' });
  if (nearest(number, limits.filter(around)) > LIMIT_REACH) return [age];
  return [age, hitWith(number, { kind: 'curb' })];
}
