import type { Join, SentenceEvidence } from '../evidence/evidence.ts';
import { type Hit, type HitKind, namesAny, nearest } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { besideThePoint, type ClaimPlace, type PlaceLookup, placesIn } from './claim-places.ts';
import { isElsewhere } from './elsewhere.ts';
import { sectionPlaces } from './section-places.ts';

/**
 * A sentence that is read as saying that an app is restricted, either in a place that the sentence
 * names or in an unnamed place.
 */
export interface Statement {
  sentence: Sentence;
  app: string;
  /**
   * Code of a place that the sentence names. If it names none, the place of its section (see
   * `sectionPlaces`), or null.
   */
  place: string | null;
  /** How certain it is, 0 … 1, that the sentence is about a restriction of the app. */
  strength: number;
  /**
   * True when this sentence links the app with a restriction; false when only other sentences do.
   */
  joined: boolean;
  /**
   * Word for the restriction ("ban"), which may be in another sentence. If there is none, the name
   * of the place.
   */
  by: Hit;
  /** Clearest mention of the place in the sentence; null when the sentence names no place. */
  named: ClaimPlace | null;
}

/**
 * Returns a statement's weight: its strength, multiplied by the weight of the article's part in
 * which it stands (see `partWeight`).
 */
export function weightOf({ sentence, strength }: Pick<Statement, 'sentence' | 'strength'>): number {
  return partWeight(sentence) * strength;
}

/**
 * Strength of a statement when its sentence has a word for a restriction but links no app with it.
 */
const UNNAMED_APP = 0.36;

/** Strength of a statement when its sentence names a place but no restriction. */
export const ONLY_PLACE = 0.1;

/**
 * Classes of words that can mean a restriction of an app even in a sentence that does not name the
 * app.
 */
const RESTRICTING: readonly HitKind[] = ['ban', 'sale', 'same-step'];

/**
 * Further classes of words that can mean a restriction even in a sentence that does not name the
 * app. They count in a sentence that names minors or officials' devices. In an article about a law
 * that keeps minors off social media, they count in every sentence.
 */
const STEPS: readonly HitKind[] = ['instrument', 'effect'];

/** Classes of words for things that a restriction may be about instead of the app. */
const OTHERS: readonly HitKind[] = ['other', 'moderated', 'topic'];

/**
 * If at most this many words are between a word for a restriction and a thing other than the app,
 * that thing is probably what is restricted. The statement then has only the strength `ONLY_PLACE`.
 */
const OTHER_REACH = 3;

/**
 * Returns the statements that an article's sentences make, in order. If a sentence links no app
 * with a restriction but names a place, it makes one statement about each of `apps`: "Similar bans
 * hold in Texas and Ohio". `minorsLaw` is true for an article about a law that keeps minors off
 * social media.
 */
export function statementsOf(
  evidence: readonly SentenceEvidence[],
  apps: readonly string[],
  minorsLaw: boolean,
  lookup: PlaceLookup,
): Statement[] {
  const sections = sectionPlaces(evidence, lookup);
  return evidence.flatMap((entry) => {
    const { sentence, joins } = entry;
    const places = clearestPlaces(sentence, lookup);
    if (places.length === 0 && (joins.length === 0 || (lookup.leading && isElsewhere(sentence))))
      return [];
    const section = sections.get(sentence) ?? null;
    if (joins.length > 0) return joins.flatMap((join) => statementsBy(join, places, true, section));
    const unjoined = { sentence, ...unjoinedIn(entry, minorsLaw) };
    return apps.flatMap((app) => statementsBy({ app, ...unjoined }, places, false));
  });
}

type StatedJoin = Pick<Join, 'sentence' | 'app' | 'strength'> & { by: Hit | null };

/**
 * Reads a sentence that links no app with a restriction. Returns `by`, the first word that can mean
 * a restriction of an app, or null if there is none. Also returns the strength of the sentence's
 * statements. The strength is `UNNAMED_APP` if `by` probably means a restriction of an app, and
 * `ONLY_PLACE` otherwise.
 */
function unjoinedIn(
  { sentence: { hits }, otherwise }: SentenceEvidence,
  minorsLaw: boolean,
): Pick<StatedJoin, 'strength' | 'by'> {
  const isOnSome = minorsLaw || namesAny(hits, ['minors', 'device']);
  const by = hits.find(
    ({ kind }) => RESTRICTING.includes(kind) || (isOnSome && STEPS.includes(kind)),
  );
  const others = hits.filter(({ kind }) => OTHERS.includes(kind));
  const restricts = by && !otherwise && nearest(by, others) > OTHER_REACH;
  return { strength: restricts ? UNNAMED_APP : ONLY_PLACE, by: by ?? null };
}

/** Returns the clearest mention of each place that a sentence names. */
function clearestPlaces(sentence: Sentence, lookup: PlaceLookup): ClaimPlace[] {
  const found = placesIn(sentence, lookup);
  const places = found.map(({ hit }) => hit);
  const best = new Map<string, ClaimPlace>();
  const reasons = (named: ClaimPlace) => besideThePoint(named, lookup.divided).length;
  for (const { code, hit } of found) {
    const named = { code, hit, sentence, places };
    const known = best.get(code);
    if (!known || reasons(named) < reasons(known)) best.set(code, named);
  }
  return [...best.values()];
}

function statementsBy(
  { sentence, app, strength, by }: StatedJoin,
  places: readonly ClaimPlace[],
  joined: boolean,
  section: string | null = null,
): Statement[] {
  if (places.length === 0)
    return by ? [{ sentence, app, place: section, strength, joined, by, named: null }] : [];
  return places.map((named) => {
    return { sentence, app, place: named.code, strength, joined, by: by ?? named.hit, named };
  });
}
