import type { Effect } from '../lexicon/languages.ts';
import { type Hit, hitsOf, nearest } from '../reading/hit.ts';

/** Effect of events that only propose a rule. */
const PROPOSE: Effect = 'propose';

/**
 * A word such as "considers" tells what a court does if at most this many words are between it and
 * the court. "The court now considers" has one word between.
 */
const COURT_REACH = 2;

/**
 * Leaves out words for a plan that only say what a court does. In "the Supreme Court considers the
 * ban", nobody plans a ban: the court judges one that has already been made.
 */
export function withoutFalsePlans(hits: readonly Hit[]): readonly Hit[] {
  const courts = hitsOf(hits, 'court');
  if (courts.length === 0) return hits;
  return hits.filter((hit) => !isPlan(hit) || nearest(hit, courts) > COURT_REACH);
}

/** True for a word that tells of a plan, or of a step towards one: "could", "bill". */
export function isPlan({ kind, meaning }: Hit): boolean {
  return kind === 'hypothetical' || (kind === 'effect' && meaning === PROPOSE);
}
