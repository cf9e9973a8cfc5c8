import { oncePerObject } from '../../collections/once.ts';
import { countryOf, isPartOfCountry } from '../../record/place-codes.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
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

/**
 * True for a city where somebody only spoke, met, testified or died. Also true for a place that
 * is named for another reason than its law, such as a destination or the site of servers (see
 * `withScenes`).
 */
export function isScene({ site }: Hit): boolean {
  return site === 'scene';
}

/**
 * True when a state, or a place in it, is named for a reason other than its law: "a judge in
 * Oakland".
 */
function standsForCountry(place: Hit, sentence: Sentence): boolean {
  return isCourtsSeat(place, sentence) || isRepresented(place, sentence);
}

/**
 * Returns the code of the jurisdiction for which a place stands. A state stands for its country if
 * it is only a scene (see `isScene`), a court's seat or the home of a member of parliament. In "a
 * court in Oakland, California", California stands for `US`.
 */
export function courtsCountry(
  code: string,
  place: Hit,
  sentence: Sentence,
  divided: ReadonlySet<string>,
): string {
  // A state that the article is about (its code is in `divided`) keeps its code, even where it is
  // named only as a court's seat. A state that is only a scene (see `isScene`) always gets its
  // country's code.
  const isOnlySeat = () => !divided.has(code) && standsForCountry(place, sentence);
  return isPart(place) && (isScene(place) || isOnlySeat()) ? countryOf(code) : code;
}

/**
 * Returns the codes of the states and provinces that the article is about, and of their countries:
 * `US-MT` and `US`. Leaves out a place that is only a scene (see `isScene`), a court's seat or the
 * home of a member of parliament.
 */
export const partsAndCountries = oncePerObject(findPartsAndCountries);

function findPartsAndCountries(evidence: readonly SentenceEvidence[]): ReadonlySet<string> {
  // If a sentence says "the state's ban", the article is about a state. The result then includes
  // even states that are named only as a court's seat or as the home of a member of parliament.
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
 * True for a word such as "state" without a state's name after it: "the state's ban", but not "the
 * state of Montana". False for a word inside the name of a place.
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
 * True for a place where a court sits: San Francisco in "a court in San Francisco, California".
 * Also true for "California" in this example, which stands right beside "San Francisco" and means
 * the same jurisdiction, `US-CA`.
 */
export function isCourtsSeat(place: Hit, sentence: Sentence): boolean {
  return sentence.hits.some(
    (hit) =>
      hit.meaning === place.meaning &&
      wordsBetween(hit, place) === 0 &&
      isBesideCourt(hit, sentence),
  );
}

/**
 * Maximum number of words between a court and the place where it sits: "a judge in Oakland". More
 * words may stand there if they match `NAME_OF_JUDGE`.
 */
const COURT_REACH = 2;

/**
 * Matches the words between "Judge" and "Oakland" in "Judge Laurel Beeler in Oakland": a name and
 * a preposition. The judge's court then sits in Oakland.
 */
const NAME_OF_JUDGE = new RegExp(
  `^(?:\\s+\\p{Lu}[${ALL_LETTERS}.'’-]*){1,4}\\s+\\p{Ll}+\\s+$`,
  'u',
);

/**
 * True when a court is near the place: "a judge in Oakland". False when a word for a restriction
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

function mayPrecede(court: Hit, place: Hit): boolean {
  // In a language that always names the place before the court, such as Japanese "東京地裁" (Tokyo
  // District Court), `court.meaning` is not empty, and the court must follow the place.
  return court.meaning === '' || court.start > place.start;
}

/**
 * Maximum number of words between a member of parliament and the state that the member represents:
 * "Senator Marco Rubio, a Republican from Florida".
 */
const MEMBER_REACH = 5;

/**
 * True for a state that a member of the national parliament represents: "Senator Marco Rubio of
 * Florida".
 */
function isRepresented(place: Hit, { hits }: Sentence): boolean {
  // "A Texas state senator" is no member of the national parliament.
  if (hits.some((hit) => isOwnState(hit, hits))) return false;
  return hitsOf(hits, 'member').some(
    (member) =>
      wordsBetween(member, place) <= MEMBER_REACH &&
      !hits.some((by) => RESTRICTION_KINDS.has(by.kind) && isBetween(by, member, place)),
  );
}
