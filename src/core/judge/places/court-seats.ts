import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isAbroad } from '../evidence/home.ts';
import { type Hit, isBetween, RESTRICTION_KINDS, wordsBetween } from '../reading/hit.ts';

/** True for a place or an official of a part of a country. */
function isPart({ kind, meaning }: Hit): boolean {
  return (kind === 'place' || kind === 'official') && meaning.includes('-');
}

/** Code of the country of a part's code. */
export function countryOf(code: string): string {
  return code.split('-', 1)[0] as string;
}

/**
 * The code that a place stands for: "a court in San Francisco halts the ban" is its country's, when
 * the article tells no more of the part than that a court sits in it.
 */
export function courtsCountry(
  code: string,
  place: Hit,
  hits: readonly Hit[],
  divided: ReadonlySet<string>,
): string {
  return isPart(place) && !divided.has(code) && isCourtsSeat(place, hits) ? countryOf(code) : code;
}

/**
 * The parts of countries that sentences on the restriction name not only as a court's seat, and
 * their countries. "A judge in Montana blocked the state's ban" is enough.
 */
export function partsAndCountries(evidence: readonly SentenceEvidence[]): Set<string> {
  const ofState = evidence.some(({ sentence: { hits } }) => hits.some((hit) => isOwnState(hit, hits)));
  const parts = evidence.flatMap(({ sentence: { hits }, joins }) =>
    joins.length > 0 ? hits.filter((hit) => isPart(hit) && (ofState || !isCourtsSeat(hit, hits))) : [],
  );
  return new Set(parts.flatMap(({ meaning }) => [meaning, countryOf(meaning)]));
}

/**
 * "The state's ban"; not "a judge in the state of Montana", nor the word in a place's or a body's
 * name.
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
 * True when a court stands beside the place, or beside a neighbour of one meaning: "in San
 * Francisco, California".
 */
export function isCourtsSeat(place: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) => hit.meaning === place.meaning && wordsBetween(hit, place) === 0 && isBesideCourt(hit, hits),
  );
}

/** Words, at the most, between a court and its seat. */
const COURT_REACH = 2;

/** A court stands near the place, with no restricting word between them. */
function isBesideCourt(place: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      hit.kind === 'court' &&
      mayPrecede(hit, place) &&
      wordsBetween(hit, place) <= COURT_REACH &&
      !hits.some((by) => RESTRICTION_KINDS.has(by.kind) && isBetween(by, hit, place)),
  );
}

/** In a language that puts seats first (`seatFirst`), a place after a court is not its seat. */
function mayPrecede(court: Hit, place: Hit): boolean {
  return court.meaning === '' || court.start > place.start;
}
