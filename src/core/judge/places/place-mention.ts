import type { SentenceEvidence } from '../evidence/evidence.ts';
import { type Hit, names } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import { recalls } from '../reading/recalling.ts';
import { courtsCountry } from './court-seats.ts';
import { type PlaceCase, placeFactor } from './place-rules.ts';

/**
 * Returns the code of the jurisdiction that a hit names. For the name of a person, body or case,
 * this is the jurisdiction to which that person, body or case belongs. Null for other hits.
 */
export type JurisdictionOf = (hit: Hit) => string | null;

/** Facts about an article that help to decide how much a place in a sentence counts. */
export interface WholeArticle {
  /**
   * Codes of the states and provinces that the article is about, and of their countries (see
   * `partsAndCountries`).
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
   * Name that the sentence uses for the jurisdiction. If the sentence uses several, this is the
   * one with the greatest factor (see `placeFactor`).
   */
  best: PlaceCase;
}

/**
 * Added to the strength of each sentence, so that a sentence that restricts no app also counts a
 * little.
 */
const UNJOINED = 0.15;

/** Minimum strength of a sentence that reports a ban without naming an app. */
const UNNAMED_APP = 0.35;

/**
 * Returns one mention for each jurisdiction that a sentence names. If the sentence has several
 * names for it, the one with the greatest factor counts.
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
 * Returns the strength of the sentence's strongest link between an app and a restriction; 0 when it
 * has no link. A sentence may report a ban without naming an app. It then has a strength of at
 * least `UNNAMED_APP`, because the article's own subject is probably meant.
 */
function strengthOf(entry: SentenceEvidence): number {
  return Math.max(
    tellsOfBan(entry) ? UNNAMED_APP : 0,
    ...entry.joins.map(({ strength }) => strength),
  );
}

/**
 * True when a sentence names a ban, but neither an app nor another thing that can be banned: "The
 * decision to block access came from Bishkek".
 */
function tellsOfBan({ sentence: { hits }, apps, otherwise, topic }: SentenceEvidence): boolean {
  if (apps.length > 0 || otherwise || topic) return false;
  return names(hits, 'ban') && !names(hits, 'other');
}

/** True for a surname from the record that is also an ordinary word. */
function isOrdinaryWord({ kind, start }: Hit, hits: readonly Hit[]): boolean {
  return kind === 'entity' && hits.some((hit) => hit.kind === 'ordinary' && hit.start === start);
}

/**
 * True for a name that the record has for bodies of several jurisdictions, such as "National
 * Security Council".
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
