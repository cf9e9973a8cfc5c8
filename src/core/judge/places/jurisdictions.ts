import { countryOf, isPartOf } from '../../record/place-codes.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isAbroad } from '../evidence/home.ts';
import { type Hit, hitsOf, names } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { partsAndCountries } from './court-seats.ts';
import { type JurisdictionOf, type PlaceMention, placeMentions } from './place-mention.ts';

/** `jurisdictionsOf` leaves out a code with less than this share of the greatest weight. */
const LISTED = 0.45;

/**
 * Minimum weight that a state needs to replace its country in the result, as a share of the
 * country's weight. Montana replaces the US if Montana has at least 60 % of the weight of the US.
 */
const OF_COUNTRY = 0.6;

type Weights = Map<string, number>;

/** Facts about an article that help to find the places whose authorities restrict the apps. */
export interface PlaceContext {
  jurisdictionOf: JurisdictionOf;
  /**
   * Code of the only country whose newspapers write in the article's language, such as `IT` for
   * Italian; null for a language of several countries, such as English.
   */
  home: string | null;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  published: string | null;
  /**
   * Home countries of the watched apps that the article names, such as `CN` for TikTok. Leaves out
   * a home country that may itself restrict another watched app. If an article about TikTok also
   * says "China bans WhatsApp", and the record watches WhatsApp too, China is left out (see
   * `onlyHomes`).
   */
  appHomes: ReadonlySet<string>;
}

/** Mentions of jurisdictions in an article's sentences. Both lists are in the article's order. */
export interface ArticlePlaces {
  /**
   * Mentions by a specific name: that of a place ("Italy"), that of an official or body
   * ("Kremlin"), or another name from the record ("Ofcom").
   */
  named: readonly PlaceMention[];
  /**
   * Mentions by the general name of a body, such as "Senate". They come only from sentences that
   * name no place, or only the apps' home country, such as China.
   */
  general: readonly PlaceMention[];
}

/**
 * Returns the codes of the jurisdictions that restrict the apps, the weightiest first. Never
 * both a country and its part. Empty if none is named and `home` is null.
 */
export function jurisdictionsOf(
  evidence: readonly SentenceEvidence[],
  context: PlaceContext,
): string[] {
  const { home, appHomes } = context;
  const { named, general } = placesOf(evidence, context);
  const weights = sumOf(named);
  const meant = home ? meantBodies(general, weights, home) : general;
  addGeneral(weights, sumOf(meant), appHomes);
  if (home && !weights.has(home)) addHomeBodies(weights, meant, evidence, home);
  // An app's home country counts only if no other place does.
  if (weights.size > 1) for (const code of appHomes) weights.delete(code);
  if (home) addHome(weights, evidence, home, context.jurisdictionOf);
  addDateline(weights, evidence);
  chooseBetweenPartsAndCountries(weights);
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, weight]) => weight > 0 && weight >= top * LISTED).map(([code]) => code);
}

/** Returns the mentions of jurisdictions in an article's sentences. */
export function placesOf(
  evidence: readonly SentenceEvidence[],
  { jurisdictionOf, published }: Pick<PlaceContext, 'jurisdictionOf' | 'published'>,
): ArticlePlaces {
  const whole = { divided: partsAndCountries(evidence), published };
  const byName: JurisdictionOf = (hit) => (hit.kind === 'usual' ? null : jurisdictionOf(hit));
  const byGeneralName: JurisdictionOf = ({ kind, meaning }) => (kind === 'usual' ? meaning : null);
  const placeless = evidence.filter(({ sentence }) => !sentence.hits.some(isAbroad));
  return {
    named: evidence.flatMap((entry) => placeMentions(entry, whole, byName)),
    general: placeless.flatMap((entry) => placeMentions(entry, whole, byGeneralName)),
  };
}

function sumOf(mentions: readonly PlaceMention[]): Weights {
  const weights: Weights = new Map();
  for (const { code, adds } of mentions) add(weights, code, adds);
  return weights;
}

function addGeneral(weights: Weights, general: Weights, appHomes: ReadonlySet<string>): void {
  for (const [code, weight] of general) {
    const meant = weightiestWithin(weights, code);
    const onlyHomes = [...weights.keys()].every((named) => appHomes.has(named));
    if (onlyHomes || weights.has(meant)) add(weights, meant, weight);
  }
}

/**
 * Returns the mentions of bodies. If a name such as "Senat" may mean a body of `home` or a body
 * of another country, leaves out the mention for the less likely country.
 */
function meantBodies(
  mentions: readonly PlaceMention[],
  weights: Weights,
  home: string,
): readonly PlaceMention[] {
  const isSame = (one: PlaceMention, other: PlaceMention) =>
    one.best.sentence === other.best.sentence && one.best.hit.start === other.best.hit.start;
  const foreign = mentions.filter(({ code }) => code !== home);
  const own = mentions.filter(({ code }) => code === home);
  // A name such as "Senat" may mean a body of `home` or a body of another country. If the article
  // names the other country, only that country's body counts. Otherwise, only the body of `home`
  // counts.
  return [
    ...foreign.filter((one) => weights.has(one.code) || !own.some((other) => isSame(one, other))),
    ...own.filter((one) => !foreign.some((other) => weights.has(other.code) && isSame(one, other))),
  ];
}

/**
 * Adds weight to `home` if one of that country's bodies is named early: "Senato, sì al divieto di
 * TikTok" ("Senate backs TikTok ban"). `home` is the only country whose newspapers write in the
 * article's language.
 */
function addHomeBodies(
  weights: Weights,
  mentions: readonly PlaceMention[],
  evidence: readonly SentenceEvidence[],
  home: string,
): void {
  // "Senato" ("Senate") means a body of the home country only in sentences before the first one
  // that names a place. After a place is named, it may mean a body of that place.
  const placed = evidence.findIndex(({ sentence }) => sentence.hits.some(isAbroad));
  const unplaced = placed < 0 ? evidence : evidence.slice(0, placed);
  const opening = new Set(unplaced.map(({ sentence }) => sentence));
  for (const { code, adds, best } of mentions)
    if (code === home && best.sentence.part !== 'body' && opening.has(best.sentence))
      add(weights, home, adds);
}

/**
 * Returns the code with the most weight among a country and its states. In an article that is
 * mainly about Maryland, "Senate" thus counts for `US-MD`, not for `US`.
 */
function weightiestWithin(weights: Weights, country: string): string {
  const within = [...weights].filter(([code]) => code === country || isPartOf(code, country));
  return within.sort((a, b) => b[1] - a[1])[0]?.[0] ?? country;
}

/**
 * Adds weight to `home` if no jurisdiction has weight yet and the article is not on a region (see
 * `isOnRegion`). If `home` has weight, adds more for a headline that tells of a restriction and
 * names an authority but no jurisdiction: "Government weighs TikTok ban".
 */
function addHome(
  weights: Weights,
  evidence: readonly SentenceEvidence[],
  home: string,
  jurisdictionOf: JurisdictionOf,
): void {
  if (weights.size === 0 && !isOnRegion(evidence)) add(weights, home, 1);
  if (!weights.has(home)) return;
  for (const { sentence, joins } of evidence) {
    const named = sentence.hits.some((hit) => hit.kind === 'usual' || jurisdictionOf(hit));
    if (
      sentence.part === 'title' &&
      joins.length > 0 &&
      names(sentence.hits, 'authority') &&
      !named
    )
      add(weights, home, partWeight(sentence));
  }
}

/**
 * True when a sentence tells of a restriction in a region: "Governments in Latin America ban
 * TikTok". Reads only the headline or, if that tells of no restriction, the article's beginning.
 */
function isOnRegion(evidence: readonly SentenceEvidence[]): boolean {
  const telling = evidence.filter(
    ({ sentence: { part }, joins }) => part !== 'body' && joins.length > 0,
  );
  const headline = telling.filter(({ sentence: { part } }) => part === 'title');
  return (headline.length > 0 ? headline : telling).some(({ sentence }) => namesRegion(sentence));
}

/**
 * True when a sentence names a region. False if it only compares a place with the region: "Like
 * others in Asia, the government bans TikTok".
 */
function namesRegion({ hits }: Sentence): boolean {
  const regions = hitsOf(hits, 'region');
  return (
    regions.length > 0 &&
    !hitsOf(hits, 'besides-before').some((mark) => regions.some(({ start }) => start > mark.start))
  );
}

/**
 * Matches the mark after a dateline's place: the comma in "MADRID, 17 March", or the bracket in
 * "Lisbon (agencies)".
 */
const AFTER_PLACE = /^\s*[,.(–—:-]/;

/**
 * Adds weight to the place of the dateline with which the text begins: Spain for "MADRID, 17
 * March". The weight comes from the headline and from early sentences. Each of them counts only
 * if it tells of a restriction, names an authority such as "the government", and names no place
 * other than the dateline's.
 */
function addDateline(weights: Weights, evidence: readonly SentenceEvidence[]): void {
  const opening = evidence.filter(({ sentence }) => sentence.part !== 'body');
  const first = opening.find(({ sentence }) => sentence.part === 'lede');
  const place = first && datelinePlace(first.sentence);
  if (!place) return;
  for (const { sentence, joins } of opening) {
    const { hits } = sentence;
    if (!names(hits, 'authority') || hits.some((hit) => isAbroad(hit) && hit !== place)) continue;
    const strength = Math.max(0, ...joins.map((join) => join.strength));
    add(weights, place.meaning, partWeight(sentence) * strength);
  }
}

/**
 * Returns the place of the dateline: Madrid in "MADRID, 17 March". `undefined` if the text does not
 * begin with a dateline.
 */
function datelinePlace({ hits, text, start }: Sentence): Hit | undefined {
  return hits.find(
    (hit) =>
      isAbroad(hit) && hit.start === start && AFTER_PLACE.test(text.slice(hit.end - hit.start)),
  );
}

/**
 * Keeps either a state or province, or its country. A state or province that weighs enough beside
 * its country (see `OF_COUNTRY`) is kept, and the country is removed. Otherwise, the state or
 * province is removed.
 */
function chooseBetweenPartsAndCountries(weights: Weights): void {
  const all = new Map(weights);
  for (const [code, weight] of all) {
    const country = countryOf(code);
    if (country === code) continue;
    if (weight >= (all.get(country) ?? 0) * OF_COUNTRY) weights.delete(country);
    else weights.delete(code);
  }
}

function add(weights: Weights, code: string, weight: number): void {
  weights.set(code, (weights.get(code) ?? 0) + weight);
}
