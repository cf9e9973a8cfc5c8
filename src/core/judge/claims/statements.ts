import type { Join, SentenceEvidence } from '../evidence/evidence.ts';
import { tellLawOnMinors } from '../evidence/minors.ts';
import { type Hit, type HitKind, namesAny, nearest } from '../reading/hit.ts';
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

/**
 * Strength of a statement on a restriction whose sentence names neither the app nor "the app". It
 * is just enough for a claim (`REPORTED`).
 */
const UNNAMED_APP = 0.36;

/** Words that can restrict an app which their sentence does not name. */
const RESTRICTING: readonly HitKind[] = ['ban', 'sale', 'same-step'];

/**
 * Further such words, for a sentence that says to whom the rule applies, and for an article on a
 * law that keeps minors off social media.
 */
const STEPS: readonly HitKind[] = ['instrument', 'effect'];

/**
 * A word restricts another thing and not the app if that thing is at most this many words away.
 */
const OTHER_REACH = 3;

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
  const minorsLaw = tellLawOnMinors(evidence.map(({ sentence }) => sentence));
  return evidence.flatMap((entry) => {
    if (entry.joins.length > 0) return entry.joins.flatMap((join) => statementsBy(join, lookup));
    const ofMainApp = joinsOfMainApp(entry, mainApp, minorsLaw).flatMap((join) =>
      statementsBy(join, lookup),
    );
    return ofMainApp.filter(({ place }) => place !== null);
  });
}

function joinsOfMainApp(
  { sentence: { hits }, sentence, otherwise }: SentenceEvidence,
  app: string | undefined,
  minorsLaw: boolean,
): Join[] {
  if (!app || otherwise) return [];
  const isOnSome = minorsLaw || namesAny(hits, ['minors', 'device']);
  const kinds = isOnSome ? [...RESTRICTING, ...STEPS] : RESTRICTING;
  const by = hits.find((hit) => namesAny([hit], kinds));
  const others = hits.filter((hit) => namesAny([hit], ['other', 'moderated', 'topic']));
  if (!by || nearest(by, others) <= OTHER_REACH) return [];
  return [{ sentence, app, strength: UNNAMED_APP, by, rule: 'main-app' }];
}

function statementsBy(join: Join, lookup: PlaceLookup): Statement[] {
  const { sentence, app, strength, by } = join;
  const found = placesIn(sentence, lookup);
  if (found.length === 0) return [{ sentence, app, place: null, strength, by, named: null }];
  const places = found.map(({ hit }) => hit);
  const best = new Map<string, Statement>();
  for (const { code, hit } of found) {
    const named = { code, hit, sentence, places };
    const sure = strength * claimPlaceFactor(named);
    if (sure > (best.get(code)?.strength ?? 0))
      best.set(code, { sentence, app, place: code, strength: sure, by, named });
  }
  return [...best.values()];
}
