import type { Effect } from '../lexicon/languages.ts';
import { type Hit, hitsOf, isSuit, nearest, overlap } from '../reading/hit.ts';

/** Effect of events that only propose a rule. */
const PROPOSE: Effect = 'propose';

/**
 * A word such as "considers" tells what a court does if at most this many words are between it and
 * the court. "The court now considers" has one word between.
 */
const COURT_REACH = 2;

/**
 * Returns the words without those that only seem to tell of a plan. If the words name a court and
 * a law (see `namesLaw`), all words for a plan are left out: "judges heard a challenge to the law
 * that could ban TikTok". If they name a court but no law, only words for a plan near the court
 * are left out: "the Supreme Court considers the ban".
 */
export function withoutFalsePlans(hits: readonly Hit[]): readonly Hit[] {
  const courts = hitsOf(hits, 'court');
  if (courts.length === 0) return hits;
  if (namesLaw(hits)) return hits.filter((hit) => !isPlan(hit));
  return hits.filter((hit) => !isPlan(hit) || nearest(hit, courts) > COURT_REACH);
}

/**
 * True when the words name a law. "Petition" and "bill" do not count: a petition only asks a
 * court for a law or ban, and a bill only asks lawmakers for one.
 */
function namesLaw(hits: readonly Hit[]): boolean {
  const asking = hits.filter((hit) => isPlan(hit) || isSuit(hit));
  return hitsOf(hits, 'instrument').some((law) => !asking.some((hit) => overlap(hit, law)));
}

/** True for a word that tells of a plan or a possibility, or proposes a rule: "could", "bill". */
export function isPlan({ kind, meaning }: Hit): boolean {
  return kind === 'hypothetical' || (kind === 'effect' && meaning === PROPOSE);
}
