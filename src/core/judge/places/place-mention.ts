import type { SentenceEvidence } from '../evidence/evidence.ts';
import { type Hit, names } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import { recalls } from '../reading/recalling.ts';
import { courtsCountry } from './court-seats.ts';
import { type PlaceCase, placeFactor } from './place-rules.ts';

/**
 * Looks up the code of the jurisdiction that a hit names or belongs to; null for any other hit.
 */
export type JurisdictionOf = (hit: Hit) => string | null;

/** Facts about an article that decide how much a place in one of its sentences counts. */
export interface WholeArticle {
  /**
   * Codes of the states and provinces that the article is about, and of their countries (see
   * `partsAndCountries`).
   */
  divided: ReadonlySet<string>;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  published: string | null;
}

/** A mention of one jurisdiction in one sentence. */
export interface PlaceMention {
  code: string;
  /** Weight that the sentence adds to the jurisdiction. */
  adds: number;
  /** The name that counts for the jurisdiction; the sentence's other names for it do not count. */
  best: PlaceCase;
}

/**
 * Strength added to every sentence, so that a sentence that restricts no app counts a little, too.
 */
const UNJOINED = 0.15;

/** Strength of a sentence that reports a ban without naming an app. */
const UNNAMED_APP = 0.35;

/**
 * Returns one mention for each jurisdiction that a sentence names. If the sentence names it
 * several times, the name with the greatest factor counts.
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

/**
 * Returns the strength of the sentence's strongest link between an app and a restriction. A
 * sentence that reports a ban without naming an app means the article's ban and has at least
 * `UNNAMED_APP`.
 */
function strengthOf(entry: SentenceEvidence): number {
  return Math.max(
    tellsOfBan(entry) ? UNNAMED_APP : 0,
    ...entry.joins.map(({ strength }) => strength),
  );
}

/**
 * True when a sentence names a ban but no app, and is not about anything else: "The decision to
 * block access came from Bishkek".
 */
function tellsOfBan({ sentence: { hits }, apps, otherwise, topic }: SentenceEvidence): boolean {
  if (apps.length > 0 || otherwise || topic) return false;
  return names(hits, 'ban') && !names(hits, 'other');
}

/** True for a surname from the record that is also an ordinary word. */
function isOrdinaryWord({ kind, start }: Hit, hits: readonly Hit[]): boolean {
  return kind === 'entity' && hits.some((hit) => hit.kind === 'ordinary' && hit.start === start);
}

/** True for a name that bodies in several jurisdictions have, like "National Security Council". */
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
