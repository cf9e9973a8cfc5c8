import type { Effect } from '../lexicon/languages.ts';
import { type Hit, type HitKind, hitsOf, nearest, overlap } from '../reading/hit.ts';

/**
 * Classes of words and phrases for restrictions. Such a phrase may contain a word that, on its
 * own, would mean the end of a rule: "revoke" in "revoke the licence". In the phrase, the word
 * does not mean an end.
 */
const RESTRICTING: ReadonlySet<HitKind> = new Set(['ban', 'curb', 'sale']);

/** Effect of events that end a rule. */
const ENDING: Effect = 'lift';

/**
 * In "could be available again", the app's return is only planned or possible. This is assumed if
 * at most this many words are between "could" and "available again".
 */
const PLAN_REACH = 2;

/** Returns `hits` without words that only seem to mean the end of a law. */
export function withoutFalseEnds(hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some((hit) => isEnd(hit) || mayBeEnd(hit))) return hits;
  const phrases = hits.filter(({ kind }) => RESTRICTING.has(kind));
  const plans = hitsOf(hits, 'hypothetical');
  const again = hitsOf(hits, 'again');
  // If a word for a plan is near, a phrase with a word such as "again" tells only of a plan and
  // not of a rule's end: "could be available again".
  const isPlanned = (hit: Hit) =>
    again.some((word) => overlap(word, hit)) && nearest(hit, plans) <= PLAN_REACH;
  return hits.filter((hit) => {
    // In "revoke the licence", "revoke" is part of a restriction and does not mean an end.
    if (isEnd(hit)) return !phrases.some((phrase) => isPart(hit, phrase)) && !isPlanned(hit);
    return !mayBeEnd(hit) || !isPlanned(hit);
  });
}

/** Returns whether a sentence tells of a rule's end: "banned in May, let back in June". */
export function tellsOfEnd(hits: readonly Hit[]): boolean {
  return withoutFalseEnds(hits).some(isEnd);
}

function isEnd({ kind, meaning }: Hit): boolean {
  return kind === 'over' || (kind === 'effect' && meaning === ENDING);
}

function mayBeEnd({ kind }: Hit): boolean {
  return kind === 'lift';
}

/** True when a hit is within a longer one. */
function isPart({ start, end }: Hit, longer: Hit): boolean {
  return longer.start <= start && longer.end >= end && longer.end - longer.start > end - start;
}
