import type { Join, SentenceEvidence } from '../evidence/evidence.ts';
import { type Hit, namesAny } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { type ClaimPlace, claimPlaceFactor, type PlaceLookup, placesIn } from './claim-places.ts';

/**
 * A sentence's statement that an app is restricted, in a certain place or without naming a place.
 */
export interface Statement {
  sentence: Sentence;
  app: string;
  /** Code of a place that the sentence names; null when it names no place. */
  place: string | null;
  /** Certainty that the sentence is about a restriction of the app in the place, 0 … 1. */
  strength: number;
  /** The word for the restriction ("ban"); it may stand in another sentence. */
  by: Hit;
  /** Strongest mention of the place in the sentence; null when the sentence names no place. */
  named: ClaimPlace | null;
}

/**
 * Returns a statement's weight: its strength, which counts more in the headline and the beginning
 * (see `partWeight`).
 */
export function weightOf({ sentence, strength }: Statement): number {
  return partWeight(sentence) * strength;
}

/** Strength of a statement on a restriction whose sentence names neither the app nor "the app". */
const UNNAMED_APP = 0.35;

/**
 * Returns the statements that an article's sentences make, in order. A sentence that mentions a
 * restriction and a place but no app ("Similar bans hold in Texas and Ohio") makes a statement on
 * `mainApp`, the article's weightiest app. Without a place, such a sentence makes none: it may be
 * about anything.
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
