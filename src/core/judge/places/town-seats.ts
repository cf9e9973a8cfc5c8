import type { TownIndex } from '../lexicon/town-index.ts';
import { type Hit, hitWith, isPlace } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { countryOf, isCourtsSeat } from './court-seats.ts';

/** Returns the country to which a hit's body belongs; null for other hits. */
export type BodyCountryOf = (hit: Hit) => string | null;

/**
 * Returns copies of the sentences in which some towns stand for their country: "Palermo" for Italy
 * in "Palermo, il Garante blocca TikTok". The lexicon knows these towns as places in a part of the
 * country. The sentence must name a body of the country and nothing else in that part, apart from
 * a court's seat. For the headline, and for a sentence of the beginning with no other hit, bodies
 * anywhere in headline and beginning count.
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

/** True for a place in a part of a country. */
function isInPart(hit: Hit): boolean {
  return isPlace(hit) && hit.meaning.includes('-');
}

/**
 * True for a town of the index that is the only name of its region in a sentence. False for a
 * court's seat, which has its own rules (see `courtsCountry`).
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
