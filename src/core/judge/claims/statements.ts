import type { Join, SentenceEvidence } from '../evidence/evidence.ts';
import { type Hit, namesAny } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { type ClaimPlace, claimPlaceFactor, type PlaceLookup, placesIn } from './claim-places.ts';

/** A sentence's statement that an app is restricted, in one place or without a place. */
export interface Statement {
  sentence: Sentence;
  app: string;
  /** Code of a place that the sentence names; null when it names none. */
  place: string | null;
  /** Certainty that the sentence is about a restriction of the app in the place, 0 … 1. */
  strength: number;
  /** The word that joins the app with the restriction; it may stand in another sentence. */
  by: Hit;
  /** The sentence's strongest mention of the place; null when it names no place. */
  named: ClaimPlace | null;
}

/**
 * Returns the weight of a statement: its strength, multiplied in the headline and the beginning.
 */
export function weightOf({ sentence, strength }: Statement): number {
  return partWeight(sentence) * strength;
}

/**
 * Strength of a statement whose sentence mentions a restriction but neither the app nor "the app".
 */
const UNNAMED_APP = 0.35;

/**
 * Returns the statements in an article's sentences, in their order. A sentence that mentions a
 * restriction and a place without an app ("Similar bans hold in Texas and Ohio") counts for
 * `mainApp`, the article's weightiest app; without a place it may be about anything.
 */
export function statementsOf(
  evidence: readonly SentenceEvidence[],
  mainApp: string | undefined,
  lookup: PlaceLookup,
): Statement[] {
  return evidence.flatMap((entry) => {
    if (entry.joins.length > 0) return entry.joins.flatMap((join) => statementsBy(join, lookup));
    const ofMainApp = joinsOfMainApp(entry, mainApp).flatMap((join) => statementsBy(join, lookup));
    return ofMainApp.filter(({ place }) => place !== null);
  });
}

function joinsOfMainApp(
  { sentence, otherwise, topic }: SentenceEvidence,
  app: string | undefined,
): Join[] {
  const { hits } = sentence;
  if (!app || otherwise || topic || namesAny(hits, ['other', 'moderated'])) return [];
  const names = namesAny(hits, ['minors', 'device'])
    ? (['ban', 'sale', 'instrument', 'effect'] as const)
    : (['ban', 'sale'] as const);
  const by = hits.find((hit) => namesAny([hit], names));
  return by ? [{ sentence, app, strength: UNNAMED_APP, by, rule: 'main-app' }] : [];
}

function statementsBy(join: Join, lookup: PlaceLookup): Statement[] {
  const { sentence, app, strength, by } = join;
  const found = placesIn(sentence, lookup);
  if (found.length === 0) return [{ sentence, app, place: null, strength, by, named: null }];
  const places = found.map(({ hit }) => hit);
  const best = new Map<string, Statement>();
  for (const { code, hit } of found) {
    const named = { code, hit, sentence, places, by };
    const sure = strength * claimPlaceFactor(named);
    if (sure > (best.get(code)?.strength ?? 0))
      best.set(code, { sentence, app, place: code, strength: sure, by, named });
  }
  return [...best.values()];
}
