import { type Hit, type HitKind, hitsOf, hitWith, nearest } from './hit.ts';

/**
 * Maximum number of words between a number and a word that shows it to be an age, such as "age" or
 * "join".
 */
const REACH = 8;

/** Maximum number of words between a number and a word with which it is a minimum age. */
const LIMIT_REACH = 4;

/** Kinds of words that only tell which numbers are ages. */
const SIGNS: ReadonlySet<HitKind> = new Set(['age-noun', 'age-limit']);

/**
 * Returns a sentence's hits with each number that is an age of minors as such a word: "those who
 * join at 16". Beside a word for a limit, it is also a restriction: "a threshold of 16". Other
 * numbers, and the words that show an age, are left out.
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
 * Returns a number as an age, and also as a restriction beside a word for a limit. Empty when no
 * word around it shows an age: "aged 16" alone may be anybody's age.
 */
function ageOf(number: Hit, signs: readonly Hit[], limits: readonly Hit[]): Hit[] {
  const around = (hit: Hit) => hit.end <= number.start || hit.start >= number.end;
  if (nearest(number, signs.filter(around)) > REACH) return [];
  const age = hitWith(number, { kind: 'minors', meaning: 'age' });
  if (nearest(number, limits.filter(around)) > LIMIT_REACH) return [age];
  return [age, hitWith(number, { kind: 'curb' })];
}
