import { type Hit, names } from '../reading/hit.ts';

/**
 * "Social media banned for under-16s": a sentence that names minors and social media speaks of a
 * law on all of them, hence of every app that the article names. It speaks of accounts only because
 * such laws are put that way.
 */
export function isOnMinors(hits: readonly Hit[]): boolean {
  return names(hits, 'minors') && names(hits, 'group');
}

/**
 * Like `isOnMinors`, also when the law names the app itself: "under-16s may have no account on
 * TikTok by law".
 */
export function isLawOnMinors(hits: readonly Hit[]): boolean {
  if (isOnMinors(hits)) return true;
  return names(hits, 'minors') && names(hits, 'app') && (names(hits, 'instrument') || namesAgeLimit(hits));
}

/** "The minimum age", "only from 16": the words say for whom, and that others are kept out. */
function namesAgeLimit(hits: readonly Hit[]): boolean {
  return hits.some(
    ({ kind, start }) => kind === 'curb' && hits.some((hit) => hit.kind === 'minors' && hit.start === start),
  );
}

/** True for what a law on minors restricts: social media, and that for minors. */
export function isOfMinors({ kind }: Hit): boolean {
  return kind === 'minors' || kind === 'group';
}
