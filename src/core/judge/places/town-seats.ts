import { once } from '../../collections/once.ts';
import { countryOf, isPartOfCountry } from '../../record/place-codes.ts';
import type { TownIndex } from '../lexicon/town-index.ts';
import { type Hit, hitWith, isPlace } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isCourtsSeat } from './court-seats.ts';

/** Returns the country of the national body or official that a hit names; null for other hits. */
export type BodyCountryOf = (hit: Hit) => string | null;

/**
 * Returns copies of the sentences, in which a town stands for its country if the sentence names a
 * national body or official of this country. "Palermo" in "Palermo, il Garante blocca TikTok"
 * ("Palermo: watchdog blocks TikTok") then means Italy, because the Garante is a national body.
 */
export function withSeats(
  sentences: readonly Sentence[],
  towns: TownIndex,
  bodyCountryOf: BodyCountryOf,
): Sentence[] {
  const countriesIn = (hits: readonly Hit[]) => hits.flatMap((hit) => bodyCountryOf(hit) ?? []);
  const countriesInOpening = once(() => {
    const opening = sentences.filter(({ part }) => part !== 'body');
    return countriesIn(opening.flatMap(({ hits }) => hits));
  });
  return sentences.map((sentence) => {
    const { part, hits } = sentence;
    if (!hits.some(isInPart)) return sentence;
    const isShort = part === 'title' || (part === 'lede' && hits.length === 1);
    // National bodies are looked for in the sentence itself. A headline, or an early sentence
    // whose only hit is the town, is often too short to name one. For such a sentence, the
    // headline and all sentences of the article's beginning are searched.
    const countries = new Set(isShort ? countriesInOpening() : countriesIn(hits));
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

/**
 * True for a hit whose code is that of a state or province, such as `US-MT`. It names the state, a
 * place in it, or one of its officials.
 */
function isInPart(hit: Hit): boolean {
  return isPlace(hit) && isPartOfCountry(hit.meaning);
}

/**
 * True for a town that stands for the state or province in which the town lies, such as Palermo
 * for Sicily. False for a town where a court sits.
 */
function isTownOf(hit: Hit, sentence: Sentence, towns: TownIndex): boolean {
  if (!isInPart(hit) || isCourtsSeat(hit, sentence)) return false;
  const { text, start, hits } = sentence;
  const isOther = (other: Hit) =>
    other !== hit &&
    isPlace(other) &&
    other.meaning === hit.meaning &&
    !isCourtsSeat(other, sentence);
  // If the sentence also names the town's region, the town must not come to mean its country: in
  // "Palermo, Sicilia", Palermo is just a town in Sicily and does not stand for Italy.
  if (hits.some(isOther)) return false;
  const name = text.slice(hit.start - start, hit.end - start);
  return towns.townsNamed(name).some(({ region }) => region === hit.meaning);
}
