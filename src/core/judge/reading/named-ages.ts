import { type Hit, type HitKind, hitsOf, hitWith, nearest } from './hit.ts';

/**
 * Maximum distance, in words, between a number and a word such as "join" or "threshold". Within
 * this distance, the number counts as an age: "join at 16".
 */
const REACH = 8;

/**
 * Maximum distance, in words, between a number and a word such as "threshold". Within this
 * distance, the number counts as a minimum age: "a threshold of 16".
 */
const LIMIT_REACH = 4;

/**
 * Kinds of words which show that a number is an age: "join", "threshold". Hits of these kinds
 * have no other purpose, so `withNamedAges` leaves them out of its result.
 */
const SIGNS: ReadonlySet<HitKind> = new Set(['age-noun', 'age-limit']);

/**
 * Returns a sentence's hits, with each number (kind `age-number`) near a word such as "join"
 * turned into an age: 16 in "join at 16". Leaves out all other hits of this kind, and all words
 * such as "join".
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
 * Returns the hits that replace `number`, the hit for a number (see `withNamedAges`). Empty if no
 * word such as "join" is near the hit. Words that are part of the hit itself, such as "aged" in
 * "aged 16", do not count, because "aged 16" may be anybody's age.
 */
function ageOf(number: Hit, signs: readonly Hit[], limits: readonly Hit[]): Hit[] {
  const around = (hit: Hit) => hit.end <= number.start || hit.start >= number.end;
  if (nearest(number, signs.filter(around)) > REACH) return [];
  const age = hitWith(number, { kind: 'minors', meaning: 'age' });
  if (nearest(number, limits.filter(around)) > LIMIT_REACH) return [age];
  // A number near a word such as "threshold" counts both as an age and as a word for a
  // restriction: "a threshold of 16".
  return [age, hitWith(number, { kind: 'curb' })];
}
