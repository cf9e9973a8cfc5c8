import { matchesOf } from '../../text/matches.ts';
import type { Hit } from '../reading/hit.ts';
import type { ClaimPlace } from './claim-places.ts';
import type { Statement } from './statements.ts';

/**
 * Patterns for punctuation that ends a clause. `each` matches commas, semicolons and other marks.
 * `strong` matches only semicolons. It is for sentences where commas may just separate places:
 * "Texas, Ohio and Utah".
 */
export const CLAUSE_ENDS = {
  each: /[,;:，；：、،؛–—]/g,
  strong: /[;；؛]/g,
};

/**
 * Returns the words of a sentence that may concern the statement's place. Looks on both sides of
 * the place for the nearest clause that names another place, and leaves out that clause and
 * everything beyond it. For Canada, "Canada has shut it out, and Washington debates a bill" gives
 * only the words before the comma.
 */
export function hitsAroundPlace(
  { sentence: { text, start, hits }, named }: Statement,
  marks: keyof typeof CLAUSE_ENDS,
): readonly Hit[] {
  if (!named) return hits;
  const others = named.places.filter(({ meaning }) => meaning !== named.hit.meaning);
  if (others.length === 0) return hits;
  const ends = [...matchesOf(text, CLAUSE_ENDS[marks])].map(({ index }) => index + start);
  const at = named.hit.start;
  const isApart = (other: Hit) => ends.some((end) => end > at !== end > other.start);
  const apart = others.filter(isApart).map((other) => other.start);
  if (apart.length === 0) return hits;
  // For India in "India has banned it, but Nepal has not", the words before the comma are
  // returned.
  const next = Math.min(...apart.filter((other) => other > at));
  const last = Math.max(...apart.filter((other) => other < at));
  const until = next === Infinity ? next : Math.max(...ends.filter((end) => end < next));
  const from = last === -Infinity ? last : Math.min(...ends.filter((end) => end > last));
  return hits.filter((hit) => hit.start > from && hit.start < until);
}

/**
 * Returns the words of the clause that says what the statement's country or other place did.
 * `tells` recognizes words for such an action, such as "banned". If no word of the place's own
 * clause is such a word, the clause of another place in the same list is used. Clauses end at
 * commas. In "India, Nepal and Bhutan banned it", India's own clause is only "India", so the words
 * of "Nepal and Bhutan banned it" are returned.
 */
export function hitsSharedInList(
  statement: Statement,
  tells: (hit: Hit) => boolean,
): readonly Hit[] {
  const own = hitsAroundPlace(statement, 'each');
  const { named } = statement;
  if (!named || own.some(tells)) return own;
  for (const hit of nearestInList(statement.sentence, named)) {
    const hits = hitsAroundPlace({ ...statement, named: { ...named, hit } }, 'each');
    if (hits.some(tells)) return hits;
  }
  return own;
}

/**
 * Returns the other places in the list around the statement's place. Later places come first, then
 * earlier places, both from near to far. For Nepal in "India, Nepal and Bhutan": Bhutan, then
 * India.
 */
function nearestInList(
  { text, start }: Statement['sentence'],
  { hit: { start: at }, places }: ClaimPlace,
): Hit[] {
  // A semicolon ends a list.
  const ends = [...matchesOf(text, CLAUSE_ENDS.strong)].map(({ index }) => index + start);
  const listed = places.filter((place) => !ends.some((end) => end > at !== end > place.start));
  const after = listed.filter((place) => place.start > at);
  const before = listed.filter((place) => place.start < at);
  return [...after.sort((a, b) => a.start - b.start), ...before.sort((a, b) => b.start - a.start)];
}
