import type { TownIndex } from '../lexicon/town-index.ts';
import { type Hit, hitWith, isPlace } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { countryOf, isCourtsSeat } from './court-seats.ts';

/** Returns the country of the national body or official that a hit names; null for other hits. */
export type BodyCountryOf = (hit: Hit) => string | null;

/**
 * Returns copies of all sentences, in which some towns stand for their country. In "Palermo, il
 * Garante blocca TikTok", Palermo stands for Italy. Without this, the lexicon would make it stand
 * for Sicily. Three conditions must hold:
 *
 * - The sentence names a national body or official of the country. Two kinds of sentences need not:
 *   a headline, and a sentence of the beginning whose only hit is the town. For these, any sentence
 *   of the headline or the beginning may name one.
 * - The town is not a court's seat.
 * - The sentence does not name the town's state or province in any other way. A court's seat does
 *   not count as naming it.
 */
export function withSeats(
  sentences: readonly Sentence[],
  towns: TownIndex,
  bodyCountryOf: BodyCountryOf,
): Sentence[] {
  const countriesIn = (hits: readonly Hit[]) => hits.flatMap((hit) => bodyCountryOf(hit) ?? []);
  const opening = sentences.filter(({ part }) => part !== 'body');
  const inOpening = countriesIn(opening.flatMap(({ hits }) => hits));
  return sentences.map((sentence) => {
    const { part, hits } = sentence;
    if (!hits.some(isInPart)) return sentence;
    const isShort = part === 'title' || (part === 'lede' && hits.length === 1);
    const countries = new Set(isShort ? inOpening : countriesIn(hits));
    const isSeat = (hit: Hit) =>
      countries.has(countryOf(hit.meaning)) && isTownOf(hit, sentence, towns);
    if (!hits.some(isSeat)) return sentence;
    return {
      ...sentence,
      hits: hits.map((hit) =>
        isSeat(hit) ? hitWith(hit, { meaning: countryOf(hit.meaning) }) : hit,
      ),
    };
  });
}

/** True for a state or province, for a place in it, and for one of its officials. */
function isInPart(hit: Hit): boolean {
  return isPlace(hit) && hit.meaning.includes('-');
}

/**
 * True if the hit is a town that the index places in the hit's state or province. False in two
 * cases:
 *
 * - The sentence also names this state or province in another way. A court's seat does not count as
 *   naming it.
 * - The town itself is a court's seat, which has its own rules (see `courtsCountry`).
 */
function isTownOf(hit: Hit, sentence: Sentence, towns: TownIndex): boolean {
  if (!isInPart(hit) || isCourtsSeat(hit, sentence)) return false;
  const { text, start, hits } = sentence;
  const isOther = (other: Hit) =>
    other !== hit &&
    isPlace(other) &&
    other.meaning === hit.meaning &&
    !isCourtsSeat(other, sentence);
  if (hits.some(isOther)) return false;
  const name = text.slice(hit.start - start, hit.end - start);
  return towns.townsNamed(name).some(({ region }) => region === hit.meaning);
}
