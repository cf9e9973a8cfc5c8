import { type Hit, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { NamedRule } from '../rules/rule.ts';
import { isCourtsSeat, isScene } from './court-seats.ts';

/** A name of a jurisdiction in a sentence, with what the place rules need to know about it. */
export interface PlaceCase {
  code: string;
  hit: Hit;
  sentence: Sentence;
  /** Number of jurisdictions that the sentence names. */
  codes: number;
  /** True when the sentence tells of an earlier year or month (see `recalls`). */
  recalled: boolean;
  /**
   * Codes of the states and provinces that the article is about, and of their countries (see
   * `partsAndCountries`).
   */
  divided: ReadonlySet<string>;
}

/** A rule that raises or lowers the weight that a sentence adds to a jurisdiction. */
export interface PlaceRule extends NamedRule {
  /** Factor for the weight that the sentence adds; 1 when the rule does not apply. */
  factor(place: PlaceCase): number;
}

const DID_THE_SAME = 0.2;
const OF_PART = 0.2;

/** If a sentence names at most this many jurisdictions, each of them keeps its full weight. */
const LIST = 2;

const RECALLED = 0.5;
const SCENE = 0.5;

/** Rule that lowers the weight of a country named only to say where a state or province lies. */
export const COUNTRY_OF_PART: PlaceRule = {
  name: 'country-of-part',
  about: 'The country only says where its part lies that the article means.',
  factor: (place) => (isCountryOfPart(place) ? OF_PART : 1),
};

/** Rules for the weight that a sentence adds to a jurisdiction. Their factors are multiplied. */
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

/** Returns the product of the factors of all place rules for one name of a jurisdiction. */
export function placeFactor(place: PlaceCase): number {
  return PLACE_RULES.reduce((product, rule) => product * rule.factor(place), 1);
}

/**
 * True for a place beside a word such as "after" or "like": "after the US", "EUに続き" ("following
 * the EU"). Such a word says that this place took the same step as the place that the article is
 * about.
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
 * Returns the maximum number of words between a word such as "after" and a place to which it
 * applies. A colon after the word makes it apply to a whole list of places: "folgt damit anderen:
 * …" ("follows others: …").
 */
function reachOf({ end }: Hit, { text, start }: Sentence): number {
  return /^\s*[:：]/.test(text.slice(end - start)) ? Number.POSITIVE_INFINITY : 1;
}

/**
 * True when a country is named only to say where its state or province lies: "美国蒙大拿州" ("US
 * Montana"), "a US judge blocked Montana's law", "one more state of the US".
 */
function isCountryOfPart({ code, hit, sentence, divided }: PlaceCase): boolean {
  if (code.includes('-')) return false;
  const { hits } = sentence;
  if (
    divided.has(code) &&
    (isCourtsSeat(hit, sentence) || hits.some((state) => isStateOf(state, hit)))
  )
    return true;
  return hits.some((part) => isPlaceWithin(part, code) && leads(hit, part));
}

/**
 * True for the word "state" in "a state of the US" and "US states"; false for "Estados" in the
 * name "Estados Unidos".
 */
function isStateOf(state: Hit, country: Hit): boolean {
  if (state.kind !== 'state') return false;
  const apart = state.end <= country.start || country.end <= state.start;
  return apart && wordsBetween(state, country) <= 2;
}

function isPlaceWithin({ kind, meaning }: Hit, country: string): boolean {
  return kind === 'place' && meaning.startsWith(`${country}-`);
}

function leads(first: Hit, second: Hit): boolean {
  return (
    first.word <= second.word && first.start < second.start && wordsBetween(first, second) === 0
  );
}
