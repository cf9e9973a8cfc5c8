import type { Effect } from '../lexicon/languages.ts';
import { type Hit, hitsOf, nearest } from '../reading/hit.ts';

/** Effect of events that only propose a rule. */
const PROPOSE: Effect = 'propose';

/**
 * In "the court considers the ban", the court considers. This is assumed if at most this many words
 * are between a word for a court and a word for a plan.
 */
const COURT_REACH = 2;

/**
 * Returns `hits` without words that usually mean a plan for a rule, but here say what a court does:
 * "the Supreme Court considers the ban". A court judges a rule that has already been made.
 */
export function withoutWordsForNoPlan(hits: readonly Hit[]): readonly Hit[] {
  const courts = hitsOf(hits, 'court');
  if (courts.length === 0) return hits;
  return hits.filter((hit) => !isPlan(hit) || nearest(hit, courts) > COURT_REACH);
}

function isPlan({ kind, meaning }: Hit): boolean {
  return kind === 'hypothetical' || (kind === 'effect' && meaning === PROPOSE);
}
