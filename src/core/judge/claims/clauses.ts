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
 * Returns the words of a sentence that may concern the statement's place, such as Canada. Clauses
 * with Canada in them count, and so do the clauses around them, up to the nearest that names
 * another place. If the sentence names no place, or no other one, returns all words. `marks` tells
 * which punctuation ends a clause:
 *
 * - `each`: commas and other marks. In "Canada has shut the app out, and Washington debates a
 *   bill", only the first clause concerns Canada.
 * - `strong`: semicolons only. In "in Texas, Ohio and Utah, it is banned", the word "banned"
 *   concerns all three states.
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
  const next = Math.min(...apart.filter((other) => other > at));
  const last = Math.max(...apart.filter((other) => other < at));
  const until = next === Infinity ? next : Math.max(...ends.filter((end) => end < next));
  const from = last === -Infinity ? last : Math.min(...ends.filter((end) => end > last));
  return hits.filter((hit) => hit.start > from && hit.start < until);
}

/**
 * Returns the words that tell what the statement's place did. In "India, Nepal and Bhutan have
 * banned it", the clause "India" lacks a word such as "banned". So India gets the words of the
 * clause "Nepal and Bhutan have banned it".
 *
 * `tells` is true for a word such as "banned". Such a word is looked for in the clauses of these
 * places, in this order:
 *
 * - the statement's place
 * - the places after it in the list, the nearest first
 * - the places before it in the list, the nearest first
 *
 * Returns the words of the first clause that has one. If none has one, returns the words around
 * the statement's place.
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
 * Returns the other places of a list such as "India, Nepal and Bhutan", to which the statement's
 * place belongs. A semicolon ends a list. Places after the statement's place come first, then those
 * before it. In both groups, the nearest comes first.
 */
function nearestInList(
  { text, start }: Statement['sentence'],
  { hit: { start: at }, places }: ClaimPlace,
): Hit[] {
  const ends = [...matchesOf(text, CLAUSE_ENDS.strong)].map(({ index }) => index + start);
  const listed = places.filter((place) => !ends.some((end) => end > at !== end > place.start));
  const after = listed.filter((place) => place.start > at);
  const before = listed.filter((place) => place.start < at);
  return [...after.sort((a, b) => a.start - b.start), ...before.sort((a, b) => b.start - a.start)];
}
