import { isPartOf, isPartOfCountry } from '../../record/place-codes.ts';
import { type Hit, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { NamedRule } from '../rules/rule.ts';
import { isCourtsSeat, isScene } from './court-seats.ts';

/** One name of a jurisdiction in a sentence, with the facts that the place rules use. */
export interface PlaceCase {
  code: string;
  hit: Hit;
  sentence: Sentence;
  /** Number of jurisdictions that the sentence names. */
  codes: number;
  /** True when the sentence tells of an earlier year or month (see `recalls`). */
  recalled: boolean;
  /**
   * Codes of the states and provinces that the article is about, and the codes of their countries,
   * such as `US-MT` and `US` (see `partsAndCountries`).
   */
  divided: ReadonlySet<string>;
}

/**
 * A scoring rule that makes a place count less. In "India bans TikTok after the US", both
 * countries get weight from the sentence. A rule multiplies the weight of the US by a small
 * factor.
 */
export interface PlaceRule extends NamedRule {
  /** Returns the factor by which the weight is multiplied; 1 when the rule does not apply. */
  factor(place: PlaceCase): number;
}

const DID_THE_SAME = 0.2;
const OF_PART = 0.2;
const NAMED_ASIDE = 0.2;

/** A sentence that names more than this number of jurisdictions gives each of them less weight. */
const LIST = 2;

const RECALLED = 0.5;

/**
 * A scoring rule that gives a country less weight if its name only says where a state lies: "US"
 * in "the US state of Montana".
 */
export const COUNTRY_OF_PART: PlaceRule = {
  name: 'country-of-part',
  about:
    'The country is named only to say where a state or province lies: “the US state of Montana”.',
  factor: (place) => (isCountryOfPart(place) ? OF_PART : 1),
};

/**
 * All scoring rules that make a place count less. If several apply, their factors are multiplied.
 */
export const PLACE_RULES: readonly PlaceRule[] = [
  {
    name: 'did-the-same',
    about: 'The place is named for having done the same: “after the US”.',
    factor: ({ hit, sentence }) => (isBesides(hit, sentence) ? DID_THE_SAME : 1),
  },
  COUNTRY_OF_PART,
  {
    name: 'named-aside',
    about: 'The place is only a scene, a time zone or the like: “a trip to Norway”.',
    factor: ({ hit }) => (isScene(hit) ? NAMED_ASIDE : 1),
  },
  {
    name: 'list-of-places',
    about: 'The sentence names more than two jurisdictions, so that it says little of each.',
    factor: ({ codes }) => (codes > LIST ? LIST / codes : 1),
  },
  {
    name: 'recalled',
    about: 'The sentence recalls an earlier year or month, which is background.',
    factor: ({ recalled }) => (recalled ? RECALLED : 1),
  },
];

/**
 * Returns the factor for the weight that a sentence gives to one name of a place: the product of
 * the factors of all `PLACE_RULES`.
 */
export function placeFactor(place: PlaceCase): number {
  return PLACE_RULES.reduce((product, rule) => product * rule.factor(place), 1);
}

/**
 * True for a place that the sentence names only because the place did something similar earlier:
 * the US in "India bans TikTok after the US", or the EU in "EUに続き" ("following the EU").
 */
export function isBesides(place: Hit, sentence: Sentence): boolean {
  return sentence.hits.some((mark) => {
    if (mark.kind === 'besides-before')
      return mark.lastWord < place.word && wordsBetween(mark, place) <= reachOf(mark, sentence);
    return (
      mark.kind === 'besides-after' && mark.word >= place.lastWord && wordsBetween(place, mark) <= 1
    );
  });
}

/**
 * Returns how many words may stand between a word such as "after" and the country or other place
 * that it refers to, as in "after the US".
 */
function reachOf({ end }: Hit, { text, start }: Sentence): number {
  // After a colon, as in "folgt damit anderen: …" ("follows others: …"), a list of places may
  // follow. The phrase refers to all of them, however far away they are.
  return /^\s*[:：]/.test(text.slice(end - start)) ? Number.POSITIVE_INFINITY : 1;
}

/**
 * True when a country is named only to say more about its state or province: "美国蒙大拿州" ("US
 * Montana"), "one more state of the US", "a US judge blocked Montana's law".
 */
function isCountryOfPart({ code, hit, sentence, divided }: PlaceCase): boolean {
  if (isPartOfCountry(code)) return false;
  const { hits } = sentence;
  if (
    divided.has(code) &&
    (isCourtsSeat(hit, sentence) || hits.some((state) => isStateOf(state, hit)))
  )
    return true;
  return hits.some((part) => isPlaceWithin(part, code) && leads(hit, part));
}

/**
 * True for a word such as "state" near the country: "one more state of the US". False for a word
 * inside the country's own name: "राज्य" in "संयुक्त राज्य" ("United States").
 */
function isStateOf(state: Hit, country: Hit): boolean {
  if (state.kind !== 'state') return false;
  const apart = state.end <= country.start || country.end <= state.start;
  return apart && wordsBetween(state, country) <= 2;
}

function isPlaceWithin({ kind, meaning }: Hit, country: string): boolean {
  return kind === 'place' && isPartOf(meaning, country);
}

function leads(first: Hit, second: Hit): boolean {
  return (
    first.word <= second.word && first.start < second.start && wordsBetween(first, second) === 0
  );
}
