import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isAbroad } from '../evidence/home.ts';
import { type Hit, RESTRICTION_KINDS, wordsBetween } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import { recalls } from '../reading/recalling.ts';

/** Of a jurisdiction's weight, how much of the weightiest one's it needs to be listed too. */
const LISTED = 0.45;

/** A subdivision stands alone when it has at least this much of its country's weight; else only the country is meant. */
const OF_PARENT = 0.6;

/** What is left of a place that is named for having done the same ("after the US"). */
const BESIDES = 0.2;

/** What is left of a subdivision that only a court sits in, beside its country. */
const COURTS_SEAT = 0.2;

/** What a sentence that joins no app with a restriction still says of the jurisdiction. */
const UNJOINED = 0.15;

/** Strength that a ban in a sentence without an app is taken for. */
const UNNAMED = 0.35;

/** What is left of a sentence that recalls an earlier year or month: the article is about another's restriction, or a new one. */
const RECALLED = 0.5;

type Weights = Map<string, number>;
/** What the whole article says of places: the parts that it names and their countries, and all places. */
interface Whole {
  divided: ReadonlySet<string>;
  places: ReadonlySet<string>;
}
type JurisdictionOf = (hit: Hit) => string | null;

/**
 * Codes of the jurisdictions whose authority restricts, weightiest first: places, bodies and people that stand in sentences
 * on the restriction, by nearness to the restricting word and by part of the article. A subdivision stands for itself: its
 * country is listed only when the article gives it more weight of its own. What a sentence recalls from before `published` counts less. Bodies of a general name ("Senate") count when
 * the article names no place, or their own. An article that names nobody speaks of `home`, its language's own country, if it has one.
 * `appHomes` are the countries named only as the apps' own (see `onlyHomes`); they are listed when the article names no other.
 */
export function jurisdictionsOf(
  evidence: readonly SentenceEvidence[],
  jurisdictionOf: JurisdictionOf,
  home: string | null,
  published: string | null,
  appHomes: ReadonlySet<string>,
): string[] {
  const named: Weights = new Map();
  const usual: Weights = new Map();
  const divided = partsAndCountries(evidence);
  const places = new Set(
    evidence.flatMap(({ sentence }) => sentence.hits.filter(isPlace).map(({ meaning }) => meaning)),
  );
  for (const entry of evidence) {
    const base = baseOf(entry, published);
    addSentence(named, entry, base, { divided, places }, (hit) =>
      hit.kind === 'usual' ? null : jurisdictionOf(hit),
    );
    if (!namesPlace(entry))
      addSentence(usual, entry, base, { divided, places }, (hit) =>
        hit.kind === 'usual' ? hit.meaning : null,
      );
  }
  for (const [code, weight] of usual) {
    const meant = weightiestWithin(named, code);
    if (isOnly(appHomes, named) || named.has(meant)) add(named, meant, weight);
  }
  if (named.size > 1) for (const code of appHomes) named.delete(code);
  if (home) addHome(named, evidence, home, jurisdictionOf);
  dropParents(named);
  const ranked = [...named].sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, weight]) => weight > 0 && weight >= top * LISTED).map(([code]) => code);
}

/**
 * "Government weighs ban", and the text names the language's own country: whose government needs no saying at home. The
 * country is also meant when the article names none.
 */
function addHome(
  weights: Weights,
  evidence: readonly SentenceEvidence[],
  home: string,
  jurisdictionOf: JurisdictionOf,
): void {
  if (weights.size === 0) add(weights, home, 1);
  if (!weights.has(home)) return;
  for (const { sentence, joins } of evidence) {
    const named = sentence.hits.some((hit) => hit.kind === 'usual' || jurisdictionOf(hit));
    const authority = sentence.hits.some(({ kind }) => kind === 'authority');
    if (sentence.part === 'title' && joins.length > 0 && authority && !named)
      add(weights, home, partWeight(sentence));
  }
}

function namesPlace({ sentence }: SentenceEvidence): boolean {
  return sentence.hits.some(isAbroad);
}

/** "Another governor", in an article on Maryland, is Maryland's: the part of a country that weighs more than the country itself, else the country. */
function weightiestWithin(weights: Weights, country: string): string {
  const within = [...weights].filter(([code]) => code === country || code.startsWith(`${country}-`));
  return within.sort((a, b) => b[1] - a[1])[0]?.[0] ?? country;
}

function isOnly(codes: ReadonlySet<string>, weights: Weights): boolean {
  return [...weights.keys()].every((code) => codes.has(code));
}

/** What a sentence's places weigh: by its part of the article, its strongest join, and whether it recalls. */
function baseOf(entry: SentenceEvidence, published: string | null): number {
  const { sentence, joins } = entry;
  const joined = Math.max(tellsOfBan(entry) ? UNNAMED : 0, ...joins.map(({ strength }) => strength));
  return partWeight(sentence) * (UNJOINED + joined) * (recalls(sentence, published) ? RECALLED : 1);
}

/** "The decision to block access came from Bishkek": the ban is the article's, though the sentence names no app. */
function tellsOfBan({ sentence: { hits }, apps, otherwise, topic }: SentenceEvidence): boolean {
  if (apps.length > 0 || otherwise || topic) return false;
  return hits.some(({ kind }) => kind === 'ban') && !hits.some(({ kind }) => kind === 'other');
}

function addSentence(
  weights: Weights,
  { sentence }: SentenceEvidence,
  base: number,
  whole: Whole,
  jurisdictionOf: JurisdictionOf,
): void {
  const restrictions = sentence.hits.filter(({ kind }) => RESTRICTION_KINDS.has(kind));
  const inSentence: Weights = new Map();
  for (const hit of sentence.hits) {
    const own = jurisdictionOf(hit);
    const code = own && meantBy(own, hit, sentence.hits, whole);
    if (!code || isOrdinaryWord(hit, sentence.hits) || isAmbiguous(hit, code, sentence.hits, jurisdictionOf))
      continue;
    const near = restrictions.some((by) => wordsBetween(by, hit) <= 8) ? 1 : 0.6;
    const role = (isBesides(hit, sentence.hits) ? BESIDES : 1) * standing(code, hit, sentence.hits, whole);
    inSentence.set(code, Math.max(inSentence.get(code) ?? 0, near * role));
  }
  // A list of who else did the same says little of each.
  const share = inSentence.size > 2 ? 2 / inSentence.size : 1;
  for (const [code, nearness] of inSentence) add(weights, code, base * nearness * share);
}

/** A surname of the record that is an ordinary word too. */
function isOrdinaryWord({ kind, start }: Hit, hits: readonly Hit[]): boolean {
  return kind === 'entity' && hits.some((hit) => hit.kind === 'ordinary' && hit.start === start);
}

/** "National Security Council": several of the record's bodies are called so. */
function isAmbiguous(hit: Hit, code: string, hits: readonly Hit[], jurisdictionOf: JurisdictionOf): boolean {
  if (hit.kind !== 'entity') return false;
  return hits.some((other) => {
    const same = other.kind === 'entity' && other.start === hit.start && other.end === hit.end;
    return same && other !== hit && (jurisdictionOf(other) ?? code) !== code;
  });
}

/** "A court in San Francisco halts the ban": a subdivision of which no more is told than that a court sits in it says which country's court it is. */
function meantBy(code: string, place: Hit, hits: readonly Hit[], { divided }: Whole): string {
  const seat = isPart(place) && !divided.has(code) && isCourtsSeat(place, hits);
  return seat ? (code.split('-', 1)[0] as string) : code;
}

/**
 * Country and subdivision: in "US Montana" (as Chinese writes it) and "a US judge blocked Montana's law" the country only
 * tells where; in "a judge in California blocked the US order" the subdivision does.
 */
function standing(code: string, place: Hit, hits: readonly Hit[], { divided, places }: Whole): number {
  const [country, subdivision] = code.split('-') as [string, string?];
  if (subdivision) return isCourtsSeat(place, hits) && places.has(country) ? COURTS_SEAT : 1;
  if (divided.has(code) && hits.some((hit) => hit.kind === 'state' && isPartOf(hit, place))) return BESIDES;
  if (divided.has(code) && isCourtsSeat(place, hits)) return BESIDES;
  return hits.some((hit) => isPlaceWithin(hit, code) && leads(place, hit)) ? BESIDES : 1;
}

/** "A state of the US", "US states"; not the states in "Estados Unidos". */
function isPartOf(state: Hit, country: Hit): boolean {
  const apart = state.end <= country.start || country.end <= state.start;
  return apart && wordsBetween(state, country) <= 2;
}

/** "The state's ban"; not "a judge in the state of Montana", nor the word in a place's or a body's name. */
function isOwnState(state: Hit, hits: readonly Hit[]): boolean {
  if (state.kind !== 'state') return false;
  return !hits.some(
    (hit) =>
      isAbroad(hit) &&
      hit.end > state.start &&
      (hit.start < state.end || (isPart(hit) && wordsBetween(state, hit) <= 1)),
  );
}

function isPart({ kind, meaning }: Hit): boolean {
  return (kind === 'place' || kind === 'official') && meaning.includes('-');
}

/**
 * The subdivisions that the article's own sentences on the restriction name not only as where a court sits, and their countries;
 * "a judge in Montana blocked the state's ban" is enough.
 */
function partsAndCountries(evidence: readonly SentenceEvidence[]): Set<string> {
  const own = evidence.some(({ sentence: { hits } }) => hits.some((hit) => isOwnState(hit, hits)));
  const parts = evidence.flatMap(({ sentence: { hits }, joins }) =>
    joins.length > 0 ? hits.filter((hit) => isPart(hit) && (own || !isCourtsSeat(hit, hits))) : [],
  );
  return new Set(parts.flatMap(({ meaning }) => [meaning, meaning.split('-', 1)[0] as string]));
}

/** A court stands beside the place or its neighbour of one name: "a judge in San Francisco, California". */
function isCourtsSeat(place: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) => hit.meaning === place.meaning && wordsBetween(hit, place) === 0 && isBesideCourt(hit, hits),
  );
}

/** With no restricting word between them. */
function isBesideCourt(place: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      hit.kind === 'court' &&
      (hit.meaning === '' || hit.start > place.start) &&
      wordsBetween(hit, place) <= 2 &&
      !hits.some((by) => RESTRICTION_KINDS.has(by.kind) && isBetween(by, hit, place)),
  );
}

function isBetween({ start }: Hit, a: Hit, b: Hit): boolean {
  return start > Math.min(a.start, b.start) && start < Math.max(a.start, b.start);
}

function isPlace({ kind }: Hit): boolean {
  return kind === 'place' || kind === 'official' || kind === 'usual';
}

function isPlaceWithin({ kind, meaning }: Hit, country: string): boolean {
  return kind === 'place' && meaning.startsWith(`${country}-`);
}

function leads(first: Hit, second: Hit): boolean {
  return first.word <= second.word && first.start < second.start && wordsBetween(first, second) === 0;
}

function isBesides(place: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      (hit.kind === 'besides-before' &&
        hit.lastWord < place.word &&
        wordsBetween(hit, place) <= reachOf(hit)) ||
      (hit.kind === 'besides-after' && hit.word >= place.lastWord && wordsBetween(place, hit) <= 1),
  );
}

/** A whole phrase ("folgt damit anderen:") may have a colon after it, which counts as some words. */
function reachOf({ word, lastWord }: Hit): number {
  return lastWord - word >= 2 ? 5 : 1;
}

function add(weights: Weights, code: string, weight: number): void {
  weights.set(code, (weights.get(code) ?? 0) + weight);
}

function dropParents(weights: Weights): void {
  for (const [code, weight] of [...weights]) {
    const parent = code.split('-')[0] as string;
    if (parent === code) continue;
    if (weight >= (weights.get(parent) ?? 0) * OF_PARENT) weights.delete(parent);
    else weights.delete(code);
  }
}
