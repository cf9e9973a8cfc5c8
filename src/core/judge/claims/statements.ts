import type { Join, SentenceEvidence } from '../evidence/evidence.ts';
import { type Hit, type HitKind, names, namesAny, nearest } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { besideThePoint, type ClaimPlace, type PlaceLookup, placesIn } from './claim-places.ts';
import { isElsewhere } from './elsewhere.ts';
import { sectionPlaces } from './section-places.ts';

/**
 * A sentence that says, or may say, that an app is restricted. It need not name a place. One
 * sentence can make several statements, on several apps or places.
 */
export interface Statement {
  sentence: Sentence;
  app: string;
  /**
   * Code of a place that the sentence names. If it names none, the place of its section (see
   * `sectionPlaces`), the place that "there" means, or null.
   */
  place: string | null;
  /** Certainty, 0 … 1, that the sentence is about a restriction of the app. */
  strength: number;
  /**
   * True when this sentence links the app with a restriction; false when only other sentences do.
   */
  joined: boolean;
  /**
   * Word for the restriction, such as "ban". It may be in another sentence. If there is no such
   * word, this is the name of the place.
   */
  by: Hit;
  /**
   * Mention of the place in the sentence; null if the sentence names none. If it names the place
   * twice, the clearer mention (see `clearestPlaces`).
   */
  named: ClaimPlace | null;
}

/**
 * Returns a statement's weight: its strength, times the weight of the headline, the beginning or
 * the body (see `partWeight`).
 */
export function weightOf({ sentence, strength }: Pick<Statement, 'sentence' | 'strength'>): number {
  return partWeight(sentence) * strength;
}

/**
 * Strength of a statement whose sentence mentions a restriction, but no app: "Similar bans hold in
 * Texas".
 */
const UNNAMED_APP = 0.36;

/** Strength of a statement whose sentence names a place, but probably no restriction of an app. */
export const ONLY_PLACE = 0.1;

/**
 * Classes of words that can mean a restriction of an app even without the app's name. In "Similar
 * bans hold in Texas", the word is "bans".
 */
const RESTRICTING: readonly HitKind[] = ['ban', 'sale', 'same-step'];

/**
 * Classes of words that mean a restriction only in some sentences: "law", "passed" (see
 * `unjoinedIn`).
 */
const STEPS: readonly HitKind[] = ['instrument', 'effect'];

/**
 * Classes of words for things other than apps that may be restricted, such as "books" or
 * "accounts", and for other topics, such as "privacy".
 */
const OTHERS: readonly HitKind[] = ['other', 'moderated', 'topic'];

/**
 * If at most this many words are between "ban" and another thing, as in "ban on books", the ban is
 * probably not a ban of an app. The statement's strength is then only `ONLY_PLACE`.
 */
const OTHER_REACH = 3;

/**
 * "There" means a place that was named at most this many sentences before: "Australia is ahead.
 * There, …"
 */
const THERE_REACH = 2;

/**
 * Returns the statements that an article's sentences make, in order: two for "Texas and Ohio ban
 * TikTok". `minorsLaw` is true for an article about a law on minors.
 */
export function statementsOf(
  evidence: readonly SentenceEvidence[],
  apps: readonly string[],
  minorsLaw: boolean,
  lookup: PlaceLookup,
): Statement[] {
  const sections = sectionPlaces(evidence, lookup);
  const placeMeant = referredPlaces();
  return evidence.flatMap((entry) => {
    const { sentence, joins } = entry;
    const places = clearestPlaces(sentence, lookup);
    const there = placeMeant(sentence, places);
    if (places.length === 0 && (joins.length === 0 || (lookup.leading && isElsewhere(sentence))))
      return [];
    const section = sections.get(sentence) ?? there;
    if (joins.length > 0) return joins.flatMap((join) => statementsBy(join, places, true, section));
    // "Similar bans hold in Texas" names no app, so it may mean each of the article's apps.
    const unjoined = { sentence, ...unjoinedIn(entry, minorsLaw) };
    return apps.flatMap((app) => statementsBy({ app, ...unjoined }, places, false));
  });
}

/**
 * Returns a function to be called for each sentence in turn. It returns the code of the place
 * that a word such as "there" means: the place named last, at most `THERE_REACH` sentences
 * before. Null if the sentence itself names a place or has no such word, or if no place was named
 * that recently.
 */
function referredPlaces(): (sentence: Sentence, places: readonly ClaimPlace[]) => string | null {
  let last: string | null = null;
  let since = 0;
  return ({ hits }, places) => {
    const named = places.at(-1);
    since = named ? 0 : since + 1;
    last = named?.code ?? last;
    return since > 0 && since <= THERE_REACH && names(hits, 'there') ? last : null;
  };
}

type StatedJoin = Pick<Join, 'sentence' | 'app' | 'strength'> & { by: Hit | null };

/**
 * Reads a sentence that links no app with a restriction: "Similar bans hold in Texas". `by` is the
 * first word for a restriction, "bans", or null.
 */
function unjoinedIn(
  { sentence: { hits }, otherwise }: SentenceEvidence,
  minorsLaw: boolean,
): Pick<StatedJoin, 'strength' | 'by'> {
  // For a law on minors or officials' devices, words such as "law" and "passed" also count as
  // words for a restriction.
  const isOnSome = minorsLaw || namesAny(hits, ['minors', 'device']);
  const by = hits.find(
    ({ kind }) => RESTRICTING.includes(kind) || (isOnSome && STEPS.includes(kind)),
  );
  const others = hits.filter(({ kind }) => OTHERS.includes(kind));
  const restricts = by && !otherwise && nearest(by, others) > OTHER_REACH;
  return { strength: restricts ? UNNAMED_APP : ONLY_PLACE, by: by ?? null };
}

/**
 * Returns the places that a sentence names. If it names one twice, returns the clearer mention: the
 * one with fewer reasons against it (see `besideThePoint`).
 */
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

/** True when at least one of the statements stands in the article's headline or beginning. */
export function isInOpening(statements: readonly Statement[]): boolean {
  return statements.some(({ sentence }) => sentence.part !== 'body');
}
