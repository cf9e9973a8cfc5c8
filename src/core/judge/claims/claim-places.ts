import { isAbroad, isHome } from '../evidence/home.ts';
import { courtsCountry } from '../places/court-seats.ts';
import type { JurisdictionOf } from '../places/place-mention.ts';
import { COUNTRY_OF_PART } from '../places/place-rules.ts';
import { type Hit, hitsOf, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { NamedRule } from '../rules/rule.ts';

/** A place named in a sentence about a restriction: the input of `CLAIM_PLACE_RULES`. */
export interface ClaimPlace {
  /** Code of the jurisdiction. */
  code: string;
  hit: Hit;
  sentence: Sentence;
  /** All places that the sentence names. */
  places: readonly Hit[];
}

/**
 * A rule that makes it less certain that a restriction applies in a place named in the same
 * sentence.
 */
export interface ClaimPlaceRule extends NamedRule {
  /** Factor on that certainty, 0 … 1; 1 when the rule does not apply. */
  factor(place: ClaimPlace): number;
}

/** Factor for a place that the sentence names, but not as the place of the restriction. */
const NOT_MEANT = 0.1;

/** Largest number of words between two places of one list: "Texas, Ohio and Utah". */
const LIST_REACH = 1;

/** Largest number of words between a place and the word for an occasion held there ("forum"). */
const VENUE_REACH = 5;

/** Rules for whether a restriction applies in a named place; their factors multiply. */
export const CLAIM_PLACE_RULES: readonly ClaimPlaceRule[] = [
  {
    name: 'origin-of-apps',
    about: 'The place says where apps are from: “apps from China and Russia”, “Russian Kaspersky”.',
    factor: ({ hit, sentence }) => (isOrigin(hit, sentence.hits) ? NOT_MEANT : 1),
  },
  {
    name: 'beside-venue',
    about: 'The place is where somebody spoke or met: “said at a forum in Qatar”.',
    factor: ({ hit, sentence }) => (isBesideVenue(hit, sentence.hits) ? NOT_MEANT : 1),
  },
  {
    name: 'part-named-too',
    about: 'The sentence also names a part of the country, which is then the place that is meant.',
    factor: ({ code, places }) => (places.some((place) => isPartOf(place, code)) ? NOT_MEANT : 1),
  },
];

/** Returns the product of the factors that `CLAIM_PLACE_RULES` give to a place. */
export function claimPlaceFactor(place: ClaimPlace): number {
  return CLAIM_PLACE_RULES.reduce((product, rule) => product * rule.factor(place), 1);
}

/** Facts about the article that decide which of a sentence's places count. */
export interface PlaceLookup {
  jurisdictionOf: JurisdictionOf;
  /** Parts of countries that the article means, and their countries (see `partsAndCountries`). */
  divided: ReadonlySet<string>;
  /**
   * Home countries of the article's apps that no sentence names in any other role (see
   * `onlyHomes`).
   */
  appHomes: ReadonlySet<string>;
}

/**
 * Returns the places that a sentence names, each with its jurisdiction's code. Leaves out the
 * apps' home countries, places where only a court sits, and countries named only to say where a
 * state or province lies.
 */
export function placesIn(
  sentence: Sentence,
  { jurisdictionOf, divided, appHomes }: PlaceLookup,
): { code: string; hit: Hit }[] {
  return sentence.hits.filter(isAbroad).flatMap((hit) => {
    const named = jurisdictionOf(hit);
    const code = named && courtsCountry(named, hit, sentence, divided);
    if (!code || appHomes.has(code)) return [];
    const place = { code, hit, sentence, codes: 1, recalled: false, divided };
    return COUNTRY_OF_PART.factor(place) === 1 ? [{ code, hit }] : [];
  });
}

/**
 * True for a place in a list that contains the app's home country, and for a place right beside
 * another app's name.
 */
function isOrigin(place: Hit, hits: readonly Hit[]): boolean {
  if (hitsOf(hits, 'other').some((other) => wordsBetween(other, place) === 0)) return true;
  const places = hits.filter((hit) => isAbroad(hit) || isHome(hit));
  return places.some(isHome) && listOf({ hit: place, places }).some(isHome);
}

function isBesideVenue(place: Hit, hits: readonly Hit[]): boolean {
  return hitsOf(hits, 'venue').some((venue) => wordsBetween(venue, place) <= VENUE_REACH);
}

function isPartOf({ meaning }: Hit, country: string): boolean {
  return meaning.startsWith(`${country}-`);
}

/** Returns a place and all places that the sentence lists together with it. */
export function listOf({ hit, places }: Pick<ClaimPlace, 'hit' | 'places'>): Hit[] {
  const list = [hit];
  for (let grown = 0; grown < list.length; grown++)
    for (const other of places)
      if (!list.includes(other) && wordsBetween(list[grown] as Hit, other) <= LIST_REACH)
        list.push(other);
  return list;
}
