import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isAbroad } from '../evidence/home.ts';
import { type Hit, names } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { countryOf, partsAndCountries } from './court-seats.ts';
import { type JurisdictionOf, type PlaceMention, placeMentions } from './place-mention.ts';

/** Share of the weightiest jurisdiction's weight that another jurisdiction needs to be listed. */
const LISTED = 0.45;

/**
 * Share of a country's weight that a part of the country needs to replace it. Below this share,
 * only the country is meant.
 */
const OF_COUNTRY = 0.6;

type Weights = Map<string, number>;

/** Facts about an article that decide which places its sentences name. */
export interface PlaceContext {
  jurisdictionOf: JurisdictionOf;
  /**
   * Country whose newspapers write in the article's language; null for a language of several
   * countries.
   */
  home: string | null;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  published: string | null;
  /**
   * Home countries of the article's apps, except those that a sentence names in another role (see
   * `onlyHomes`).
   */
  appHomes: ReadonlySet<string>;
}

/** Mentions of jurisdictions in an article's sentences. Each list is in the article's order. */
export interface ArticlePlaces {
  /**
   * Jurisdictions mentioned by a place name, by one of their officials, or by a name from the
   * record.
   */
  named: readonly PlaceMention[];
  /**
   * Jurisdictions mentioned by the general name of a body ("Senate"), in sentences that name no
   * place.
   */
  general: readonly PlaceMention[];
}

/**
 * Returns the codes of the jurisdictions that sentences on the restriction name as the
 * restricting authority, weightiest first. A part of a country replaces its country when the
 * part has at least `OF_COUNTRY` of the country's weight; otherwise only the country stays. A
 * body with a general name ("Senate") counts when the article names no place but the apps' home
 * countries, or names the body's own country or a part of it. The apps' home countries count
 * only when the article names no other jurisdiction. When it names none at all, `home` counts,
 * if it is not null. Leaves out jurisdictions far behind the weightiest one.
 */
export function jurisdictionsOf(
  evidence: readonly SentenceEvidence[],
  context: PlaceContext,
): string[] {
  const { home, appHomes } = context;
  const { named, general } = placesOf(evidence, context);
  const weights = sumOf(named);
  addGeneral(weights, sumOf(general), appHomes);
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
 * Returns the code with the greatest weight among a country and its parts, or the country when
 * none has weight. For example, if Maryland outweighs the US, the words "another governor" count
 * for Maryland.
 */
function weightiestWithin(weights: Weights, country: string): string {
  const within = [...weights].filter(
    ([code]) => code === country || code.startsWith(`${country}-`),
  );
  return within.sort((a, b) => b[1] - a[1])[0]?.[0] ?? country;
}

/**
 * Adds weight to the home country of the article's language. When the article names no
 * jurisdiction, the home country is meant. When the article names the home country, a headline
 * that names only an authority, such as "Government weighs ban", counts for it, because a
 * government at home needs no name.
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
    if (
      sentence.part === 'title' &&
      joins.length > 0 &&
      names(sentence.hits, 'authority') &&
      !named
    )
      add(weights, home, partWeight(sentence));
  }
}

/** Mark after the place of a dateline: "MADRID, 17 March", "Lisbon (agencies)". */
const AFTER_PLACE = /^\s*[,.(–—:-]/;

/**
 * Adds weight to the place of the text's dateline. When the headline names no place, some
 * sentences of headline and beginning count for the dateline's place: those that restrict an app
 * and name an authority but no place. A newspaper calls its own government just "the government".
 */
function addDateline(weights: Weights, evidence: readonly SentenceEvidence[]): void {
  const opening = evidence.filter(({ sentence }) => sentence.part !== 'body');
  const first = opening.find(({ sentence }) => sentence.part === 'lede');
  const place = first && datelinePlace(first.sentence);
  if (!place || opening.some(({ sentence }) => isPlacedHeadline(sentence))) return;
  for (const { sentence, joins } of opening) {
    const { hits } = sentence;
    if (!names(hits, 'authority') || hits.some((hit) => isAbroad(hit) && hit !== place)) continue;
    const strength = Math.max(0, ...joins.map((join) => join.strength));
    add(weights, place.meaning, partWeight(sentence) * strength);
  }
}

/** Returns the place that a text begins with; undefined when it does not begin with a dateline. */
function datelinePlace({ hits, text, start }: Sentence): Hit | undefined {
  return hits.find(
    (hit) =>
      isAbroad(hit) && hit.start === start && AFTER_PLACE.test(text.slice(hit.end - hit.start)),
  );
}

function isPlacedHeadline({ part, hits }: Sentence): boolean {
  return part === 'title' && hits.some(isAbroad);
}

/**
 * For each part of a country, removes the country if the part weighs enough, and removes the part
 * otherwise.
 */
function chooseBetweenPartsAndCountries(weights: Weights): void {
  for (const [code, weight] of [...weights]) {
    const country = countryOf(code);
    if (country === code) continue;
    if (weight >= (weights.get(country) ?? 0) * OF_COUNTRY) weights.delete(country);
    else weights.delete(code);
  }
}

function add(weights: Weights, code: string, weight: number): void {
  weights.set(code, (weights.get(code) ?? 0) + weight);
}
