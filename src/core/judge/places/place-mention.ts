import type { SentenceEvidence } from '../evidence/evidence.ts';
import { type Hit, names } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import { recalls } from '../reading/recalling.ts';
import { courtsCountry } from './court-seats.ts';
import { type PlaceCase, placeFactor } from './place-rules.ts';

/**
 * Returns the code of the jurisdiction that a hit names: `GB` for "Ofcom". Null if it names none.
 */
export type JurisdictionOf = (hit: Hit) => string | null;

/** Facts about a whole article that decide how much the name of a place in a sentence counts. */
export interface WholeArticle {
  /**
   * Codes of the states and provinces that the article is about, and the codes of their countries,
   * such as `US-MT` and `US` (see `partsAndCountries`).
   */
  divided: ReadonlySet<string>;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  published: string | null;
}

/** All mentions of one jurisdiction in one sentence, taken together. */
export interface PlaceMention {
  code: string;
  /** Weight that the sentence adds for the jurisdiction. */
  adds: number;
  /**
   * The name that the sentence uses for the jurisdiction. If it uses several, such as "Canada" and
   * "Ottawa", this is the one that counts most (see `placeFactor`).
   */
  best: PlaceCase;
}

/**
 * Added to the strength of every sentence. Because of it, a place has some weight even in a
 * sentence that tells of no restriction.
 */
const UNJOINED = 0.15;

/**
 * Minimum strength of a sentence that tells of a ban but names no app: "The decision to block
 * access came from Bishkek" (see `tellsOfBan`).
 */
const UNNAMED_APP = 0.35;

/**
 * Returns one mention for each jurisdiction that a sentence names. If a sentence names Canada both
 * as "Canada" and as "Ottawa", the mention has the name that counts more (see `placeFactor`).
 */
export function placeMentions(
  entry: SentenceEvidence,
  { divided, published }: WholeArticle,
  jurisdictionOf: JurisdictionOf,
): PlaceMention[] {
  const named = placesNamed(entry, divided, jurisdictionOf);
  if (named.length === 0) return [];
  const codes = new Set(named.map(({ code }) => code)).size;
  const recalled = recalls(entry.sentence, published);
  const best = new Map<string, { place: PlaceCase; factor: number }>();
  for (const { code, hit } of named) {
    const place = { code, hit, sentence: entry.sentence, codes, recalled, divided };
    const factor = placeFactor(place);
    if (factor > (best.get(code)?.factor ?? 0)) best.set(code, { place, factor });
  }
  const base = partWeight(entry.sentence) * (UNJOINED + strengthOf(entry));
  return [...best].map(([code, { place, factor }]) => ({ code, adds: base * factor, best: place }));
}

function placesNamed(
  { sentence }: SentenceEvidence,
  divided: ReadonlySet<string>,
  jurisdictionOf: JurisdictionOf,
) {
  const { hits } = sentence;
  const places: { code: string; hit: Hit }[] = [];
  for (const hit of hits) {
    const named = jurisdictionOf(hit);
    const code = named && courtsCountry(named, hit, sentence, divided);
    if (code && !isOrdinaryWord(hit, hits) && !isAmbiguous(hit, code, hits, jurisdictionOf))
      places.push({ code, hit });
  }
  return places;
}

/** Returns how strongly the sentence says that an app is restricted, 0 … 1. */
function strengthOf(entry: SentenceEvidence): number {
  return Math.max(
    // If the sentence does not say what is banned, the ban is probably on the article's app.
    tellsOfBan(entry) ? UNNAMED_APP : 0,
    ...entry.joins.map(({ strength }) => strength),
  );
}

/**
 * True when a sentence mentions a ban but does not say what is banned: "The decision to block
 * access came from Bishkek".
 */
function tellsOfBan({ sentence: { hits }, apps }: SentenceEvidence): boolean {
  return apps.length === 0 && names(hits, 'ban');
}

/** True for a surname from the record that is also an ordinary word, such as "Little". */
function isOrdinaryWord({ kind, start }: Hit, hits: readonly Hit[]): boolean {
  return kind === 'entity' && hits.some((hit) => hit.kind === 'ordinary' && hit.start === start);
}

/**
 * True for a name that the record gives to bodies of several jurisdictions: "National Security
 * Council".
 */
function isAmbiguous(
  hit: Hit,
  code: string,
  hits: readonly Hit[],
  jurisdictionOf: JurisdictionOf,
): boolean {
  if (hit.kind !== 'entity') return false;
  return hits.some((other) => {
    const same = other.kind === 'entity' && other.start === hit.start && other.end === hit.end;
    return same && other !== hit && (jurisdictionOf(other) ?? code) !== code;
  });
}
