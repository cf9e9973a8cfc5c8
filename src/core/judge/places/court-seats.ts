import { oncePerObject } from '../../collections/once.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isAbroad } from '../evidence/home.ts';
import { type Hit, hitsOf, isBetween, RESTRICTION_KINDS, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/** True for a state or province, for a place in it, and for one of its officials. */
function isPart({ kind, meaning }: Hit): boolean {
  return (kind === 'place' || kind === 'official') && meaning.includes('-');
}

/** True for a city where somebody only spoke, met, testified or died. */
export function isScene({ site }: Hit): boolean {
  return site === 'scene';
}

/** Returns the code of a jurisdiction's country: `US` for `US-MT` and for `US`. */
export function countryOf(code: string): string {
  const end = code.indexOf('-');
  return end < 0 ? code : code.slice(0, end);
}

/**
 * True when a state or province is only a court's seat, or only where a member of the national
 * parliament is from.
 */
function standsForCountry(place: Hit, sentence: Sentence): boolean {
  return isCourtsSeat(place, sentence) || isRepresented(place, sentence);
}

/**
 * Returns the code of the jurisdiction that a named place stands for. Usually, this is the place's
 * own `code`. A state, or a place in one, gives its country's code in two cases:
 * - The place is a city where somebody only spoke, met, testified or died.
 * - The place is named only as a court's seat, or only as the home of a member of the national
 *   parliament. The states in `divided` are excepted, because the article is about them.
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
 * Returns the states and provinces that the article is about, and their countries, all as codes.
 * Reads only sentences that restrict an app. Usually, a state does not count if it is only a
 * court's seat or only where a member of parliament is from. It does count if any sentence speaks
 * of the state itself: "the state's ban".
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
 * True for the word "state" in "the state's ban". False in "a judge in the state of Montana", and
 * inside the name of a place or an official.
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
 * True for a place with a court named near it: San Francisco in "a court in San Francisco,
 * California". Also true for a place right beside such a place if both stand for the same state:
 * California in the same example.
 */
export function isCourtsSeat(place: Hit, sentence: Sentence): boolean {
  return sentence.hits.some(
    (hit) =>
      hit.meaning === place.meaning &&
      wordsBetween(hit, place) === 0 &&
      isBesideCourt(hit, sentence),
  );
}

/** A place can be a court's seat if at most this many words are between it and the court. */
const COURT_REACH = 2;

/**
 * Matches the text between the word for a judge and the court's seat if it consists of a name and a
 * preposition: "Laurel Beeler in" in "Judge Laurel Beeler in Oakland".
 */
const NAME_OF_JUDGE = /^(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}\s+\p{Ll}+\s+$/u;

/**
 * True when a court is named near the place, and no word for a restriction stands between them.
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
 * True when the word order allows the place to be the court's seat. Some languages always name the
 * seat before the court, as in "東京地裁" ("Tokyo District Court"; see `seatFirst`). In these, a place
 * after the court is not its seat. In other languages, any order will do.
 */
function mayPrecede(court: Hit, place: Hit): boolean {
  return court.meaning === '' || court.start > place.start;
}

/**
 * A member of parliament can represent a state or province if at most this many words are between
 * the two: "Senator Marco Rubio, a Republican from Florida".
 */
const MEMBER_REACH = 5;

/**
 * True when a sentence names a state or province only because a member of the national parliament
 * represents it: "Senator Marco Rubio of Florida". False when a word for a restriction stands
 * between the member and the state. Also false when the sentence speaks of the state itself: "a
 * Texas state senator".
 */
function isRepresented(place: Hit, { hits }: Sentence): boolean {
  if (hits.some((hit) => isOwnState(hit, hits))) return false;
  return hitsOf(hits, 'member').some(
    (member) =>
      wordsBetween(member, place) <= MEMBER_REACH &&
      !hits.some((by) => RESTRICTION_KINDS.has(by.kind) && isBetween(by, member, place)),
  );
}
