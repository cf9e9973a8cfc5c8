import { type Hit, type HitKind, hitsOf, hitWith, nearest } from './hit.ts';

/**
 * Maximum number of words between a number and a word such as "age" or "join". Such a word shows
 * that the number is an age.
 */
const REACH = 8;

/**
 * Maximum number of words between a number and a word such as "threshold". Such a word shows that
 * the number is a minimum age.
 */
const LIMIT_REACH = 4;

/** Kinds of words that show which numbers are ages. They have no other use. */
const SIGNS: ReadonlySet<HitKind> = new Set(['age-noun', 'age-limit']);

/**
 * Returns a sentence's hits, with each number (kind `age-number`) replaced or dropped:
 * - In "those who join at 16", "join" shows that the number is an age. The number becomes a word
 *   for minors.
 * - In "a threshold of 16", "threshold" is a word for a limit. The number becomes a word for minors
 *   and also one for a restriction.
 * - Any other number is dropped.
 *
 * The words that show an age are dropped, too.
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
 * Returns the hits that replace a number (see `withNamedAges`). Returns none for "aged 16" alone,
 * which may be anybody's age.
 */
function ageOf(number: Hit, signs: readonly Hit[], limits: readonly Hit[]): Hit[] {
  const around = (hit: Hit) => hit.end <= number.start || hit.start >= number.end;
  if (nearest(number, signs.filter(around)) > REACH) return [];
  const age = hitWith(number, { kind: 'minors', meaning: 'age' });
  if (nearest(number, limits.filter(around)) > LIMIT_REACH) return [age];
  return [age, hitWith(number, { kind: 'curb' })];
}
