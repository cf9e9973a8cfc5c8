import { countryOf, isPartOf } from '../../record/place-codes.ts';
import { isAbroad, isHome } from '../evidence/home.ts';
import { courtsCountry, isScene } from '../places/court-seats.ts';
import type { JurisdictionOf } from '../places/place-mention.ts';
import { COUNTRY_OF_PART } from '../places/place-rules.ts';
import { type Hit, isPlace, names, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { restrictsOtherApp } from './other-app.ts';

/** A mention of a place in a sentence. */
export interface ClaimPlace {
  /** Code of the jurisdiction. */
  code: string;
  hit: Hit;
  sentence: Sentence;
  /** All mentions of places that `placesIn` finds in the sentence. */
  places: readonly Hit[];
}

/**
 * Two places belong to one list if at most this many words are between them: "Texas, Ohio and
 * Utah".
 */
const LIST_REACH = 1;

/** Facts about an article that help to find the places in its sentences. */
export interface PlaceLookup {
  jurisdictionOf: JurisdictionOf;
  /**
   * Codes of the states and provinces that the article is about, and of their countries (see
   * `partsAndCountries`).
   */
  divided: ReadonlySet<string>;
  /**
   * Home countries of the article's apps, such as `CN` for TikTok. Leaves out a country that may
   * itself restrict an app, as in "China bans WhatsApp" (see `onlyHomes`).
   */
  appHomes: ReadonlySet<string>;
  /**
   * For an article that is mainly about a state or province, such as Montana: the code of its
   * country, `US`. Otherwise null.
   */
  country: string | null;
  /** Code of the weightiest jurisdiction; null when there is none. */
  leading: string | null;
}

/**
 * Returns the places that a sentence names, each with its jurisdiction's code. Leaves out the
 * apps' home countries, and foreign places that are only a scene (see `isScene`) or restrict only
 * unwatched apps (see `restrictsOtherApp`).
 */
export function placesIn(sentence: Sentence, lookup: PlaceLookup): { code: string; hit: Hit }[] {
  const named = placesNamedIn(sentence, lookup);
  const { country } = lookup;
  const nation = sentence.hits.find(({ kind }) => kind === 'nation');
  if (named.length > 0 || !country || !nation || sentence.part === 'title') return named;
  // In an article on a state or province, "the federal government" names the country.
  return [{ code: country, hit: nation }];
}

function placesNamedIn(
  sentence: Sentence,
  { jurisdictionOf, divided, appHomes, leading }: PlaceLookup,
): { code: string; hit: Hit }[] {
  // True for a foreign place that is only a scene, or that restricts only another app: "told
  // reporters in Madrid", "Brazil suspended X".
  const isElsewhere = (hit: Hit) =>
    leading !== null &&
    countryOf(hit.meaning) !== countryOf(leading) &&
    (isScene(hit) || (isPlace(hit) && restrictsOtherApp(hit, sentence)));
  return sentence.hits.filter(isAbroad).flatMap((hit) => {
    const named = isElsewhere(hit) ? null : jurisdictionOf(hit);
    // A state that is named only as a court's seat gets its country's code: `US` for "a court in
    // San Francisco, California" (see `courtsCountry`).
    const code = named && courtsCountry(named, hit, sentence, divided);
    return code && !appHomes.has(code) ? [{ code, hit }] : [];
  });
}

/**
 * Returns reasons to doubt that the app is restricted in a place that a sentence names. For Russia
 * in "apps from China and Russia", the reason is `origin`. Empty if there is no reason to doubt.
 */
export function besideThePoint(
  place: ClaimPlace,
  divided: ReadonlySet<string>,
): readonly (keyof typeof BESIDE_THE_POINT)[] {
  return REASONS.filter((reason) => BESIDE_THE_POINT[reason](place, divided));
}

const BESIDE_THE_POINT = {
  /** The place says where apps are from: "apps from China and Russia". */
  origin: ({ hit, sentence }: ClaimPlace) => isOrigin(hit, sentence.hits),
  /** The place is a country, and the sentence also names one of its states or provinces. */
  'part-named': ({ code, places, sentence }: ClaimPlace) =>
    // With words such as "the federal government", the sentence is about the whole country, even
    // if it also names a state. The state is then no reason to doubt that the app is restricted
    // in the country.
    places.some((place) => isPartOf(place.meaning, code)) && !names(sentence.hits, 'nation'),
  /**
   * The country is named only to say more about one of its states or provinces: "US" in "a US
   * judge blocked Montana's law".
   */
  'country-of-part': ({ code, hit, sentence }: ClaimPlace, divided: ReadonlySet<string>) =>
    COUNTRY_OF_PART.factor({ code, hit, sentence, codes: 1, recalled: false, divided }) !== 1,
};

const REASONS = Object.keys(BESIDE_THE_POINT) as (keyof typeof BESIDE_THE_POINT)[];

/** True when a place only tells where something is from. */
function isOrigin(place: Hit, hits: readonly Hit[]): boolean {
  // In "apps from China and Russia", China is the apps' home country. Russia is in a list with
  // China, so Russia, too, only tells where apps are from.
  return hits.some(isHome) && listOf({ hit: place, places: hits.filter(isPlace) }).some(isHome);
}

/**
 * Returns a place and all other places of its list: for Ohio in "Texas, Ohio and Utah", all three
 * states.
 */
export function listOf({ hit, places }: Pick<ClaimPlace, 'hit' | 'places'>): Hit[] {
  const list = [hit];
  for (let grown = 0; grown < list.length; grown++)
    for (const other of places)
      if (!list.includes(other) && wordsBetween(list[grown] as Hit, other) <= LIST_REACH)
        list.push(other);
  return list;
}
