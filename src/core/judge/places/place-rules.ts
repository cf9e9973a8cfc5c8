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
 * A rule that changes how much a place counts. A sentence adds weight to each jurisdiction that it
 * names. The rule multiplies this weight by a factor: a small one for the US in "India bans TikTok
 * after the US".
 */
export interface PlaceRule extends NamedRule {
  /** Returns the factor for the weight; 1 when the rule does not apply. */
  factor(place: PlaceCase): number;
}

const DID_THE_SAME = 0.2;
const OF_PART = 0.2;

/** If a sentence names at most this many jurisdictions, each of them keeps its full weight. */
const LIST = 2;

const RECALLED = 0.5;
const SCENE = 0.5;

/**
 * A rule that lowers the weight of a country which only says where a state lies: "US" in "the US
 * state of Montana".
 */
export const COUNTRY_OF_PART: PlaceRule = {
  name: 'country-of-part',
  about: 'The country only says where its part lies that the article means.',
  factor: (place) => (isCountryOfPart(place) ? OF_PART : 1),
};

/**
 * All rules that change the weight which a sentence adds to a jurisdiction. If several apply, their
 * factors are multiplied.
 */
export const PLACE_RULES: readonly PlaceRule[] = [
  {
    name: 'did-the-same',
    about: 'The place is named for having done the same: “after the US”.',
    factor: ({ hit, sentence }) => (isBesides(hit, sentence) ? DID_THE_SAME : 1),
  },
  COUNTRY_OF_PART,
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
  {
    name: 'scene',
    about: 'The place is a city where somebody only spoke, met, testified or died.',
    factor: ({ hit }) => (isScene(hit) ? SCENE : 1),
  },
];

/**
 * Returns the factor for the weight that one name of a jurisdiction adds: the product of the
 * factors of all place rules.
 */
export function placeFactor(place: PlaceCase): number {
  return PLACE_RULES.reduce((product, rule) => product * rule.factor(place), 1);
}

/**
 * True for the US in "India bans TikTok after the US", and for the EU in "EUに続き" ("following the
 * EU"). Words such as "after" and "like" say that this place took such a step too, but the article
 * is about another place.
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
 * Returns how many words may stand between a word such as "after" and a place that belongs to it.
 * Usually one. If a colon follows the word, any number, because a list of places follows: "folgt
 * damit anderen: …" ("follows others: …").
 */
function reachOf({ end }: Hit, { text, start }: Sentence): number {
  return /^\s*[:：]/.test(text.slice(end - start)) ? Number.POSITIVE_INFINITY : 1;
}

/**
 * True when a country is named only to say where its state or province lies: "美国蒙大拿州" ("US
 * Montana"), "a US judge blocked Montana's law", "one more state of the US".
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
