import { oncePerObject } from '../../collections/once.ts';
import { countryOf, isPartOfCountry } from '../../record/place-codes.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isAbroad } from '../evidence/home.ts';
import { type Hit, hitsOf, isBetween, RESTRICTION_KINDS, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/**
 * True for the name of a state or province ("Montana"), of a place in it ("San Francisco"), or of
 * one of its officials ("Newsom").
 */
function isPart({ kind, meaning }: Hit): boolean {
  return (kind === 'place' || kind === 'official') && isPartOfCountry(meaning);
}

/** True for a city where somebody only spoke, met, testified or died. */
export function isScene({ site }: Hit): boolean {
  return site === 'scene';
}

/**
 * True when a sentence names a state, or a place in it, only as a court's seat ("a judge in
 * Oakland") or as the home of a member of the national parliament ("Senator Rubio of Florida").
 */
function standsForCountry(place: Hit, sentence: Sentence): boolean {
  return isCourtsSeat(place, sentence) || isRepresented(place, sentence);
}

/**
 * Returns the code of the jurisdiction for which the name of a place stands. Usually, this is
 * `code`, the place's own code. For a state, or a place in a state, it is the country's code in two
 * cases:
 * - The place is a city where somebody only spoke, met, testified or died.
 * - The place is only a court's seat, or only the home of a member of the national parliament. This
 *   case does not apply to the states in `divided`, because the article is about them.
 */
export function courtsCountry(
  code: string,
  place: Hit,
  sentence: Sentence,
  divided: ReadonlySet<string>,
): string {
  const isOnlySeat = () => !divided.has(code) && standsForCountry(place, sentence);
  return isPart(place) && (isScene(place) || isOnlySeat()) ? countryOf(code) : code;
}

/**
 * Returns the codes of the states and provinces that the article is about, and of their countries,
 * such as `US-MT` and `US`. Reads only sentences that link an app with a restriction. A place in
 * such a sentence does not count if it is only one of these:
 * - a city where somebody spoke, met, testified or died
 * - a court's seat
 * - the home of a member of the national parliament
 *
 * The last two do count if any sentence speaks of the state itself: "the state's ban".
 */
export const partsAndCountries = oncePerObject(findPartsAndCountries);

function findPartsAndCountries(evidence: readonly SentenceEvidence[]): ReadonlySet<string> {
  const ofState = evidence.some(({ sentence: { hits } }) =>
    hits.some((hit) => isOwnState(hit, hits)),
  );
  const codes = new Set<string>();
  for (const { sentence, joins } of evidence)
    for (const hit of joins.length > 0 ? sentence.hits : [])
      if (isPart(hit) && !isScene(hit) && (ofState || !standsForCountry(hit, sentence)))
        codes.add(hit.meaning).add(countryOf(hit.meaning));
  return codes;
}

/**
 * True for a word such as "state" or "governor" if no state's name follows it: "the state's ban".
 * False in "the state of Montana", and inside the name of a place or an official.
 */
function isOwnState(state: Hit, hits: readonly Hit[]): boolean {
  if (state.kind !== 'state') return false;
  return !hits.some(
    (hit) =>
      isAbroad(hit) &&
      hit.end > state.start &&
      (hit.start < state.end || (isPart(hit) && wordsBetween(state, hit) <= 1)),
  );
}

/**
 * True for a place with a court near it: San Francisco in "a court in San Francisco, California".
 * Also true for a name right beside that place, such as California, if both names mean the same
 * jurisdiction.
 */
export function isCourtsSeat(place: Hit, sentence: Sentence): boolean {
  return sentence.hits.some(
    (hit) =>
      hit.meaning === place.meaning &&
      wordsBetween(hit, place) === 0 &&
      isBesideCourt(hit, sentence),
  );
}

/** Maximum number of words between a court and its seat. */
const COURT_REACH = 2;

/**
 * Matches a judge's name and a preposition: "Laurel Beeler in" in "Judge Laurel Beeler in Oakland".
 * If only this text is between the judge and the place, the place is the court's seat.
 */
const NAME_OF_JUDGE = /^(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}\s+\p{Ll}+\s+$/u;

/**
 * True when a court is near the place, as in "a judge in Oakland", unless a word for a restriction
 * stands between them.
 */
function isBesideCourt(place: Hit, { hits, text, start }: Sentence): boolean {
  return hits.some(
    (hit) =>
      hit.kind === 'court' &&
      mayPrecede(hit, place) &&
      (wordsBetween(hit, place) <= COURT_REACH ||
        NAME_OF_JUDGE.test(text.slice(hit.end - start, place.start - start))) &&
      !hits.some((by) => RESTRICTION_KINDS.has(by.kind) && isBetween(by, hit, place)),
  );
}

/**
 * True when the order of the two words allows that the place is the court's seat. Some languages
 * always name the seat first: "東京地裁" ("Tokyo District Court"; see `seatFirst`). There, a place
 * after the court is not its seat. In other languages, the order does not matter.
 */
function mayPrecede(court: Hit, place: Hit): boolean {
  return court.meaning === '' || court.start > place.start;
}

/**
 * Maximum number of words between a member of parliament and the state that the member represents:
 * "Senator Marco Rubio, a Republican from Florida".
 */
const MEMBER_REACH = 5;

/**
 * True for a state that is only the home of a member of the national parliament: "Senator Marco
 * Rubio of Florida". False in these cases:
 * - A word for a restriction stands between the member and the state.
 * - The sentence speaks of the state itself: "a Texas state senator".
 */
function isRepresented(place: Hit, { hits }: Sentence): boolean {
  if (hits.some((hit) => isOwnState(hit, hits))) return false;
  return hitsOf(hits, 'member').some(
    (member) =>
      wordsBetween(member, place) <= MEMBER_REACH &&
      !hits.some((by) => RESTRICTION_KINDS.has(by.kind) && isBetween(by, member, place)),
  );
}
