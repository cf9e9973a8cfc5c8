import { type Hit, names } from '../reading/hit.ts';

/**
 * True when a sentence names minors and social media: "Social media banned for under-16s". It then
 * speaks of a law on every app that the article names, even if the law is worded as one on
 * accounts.
 */
export function isOnMinors(hits: readonly Hit[]): boolean {
  return names(hits, 'minors') && names(hits, 'group');
}

/**
 * True when `isOnMinors` is, and also when a law or an age limit names the app itself: "under-16s
 * may have no account on TikTok by law".
 */
export function isLawOnMinors(hits: readonly Hit[]): boolean {
  if (isOnMinors(hits)) return true;
  return (
    names(hits, 'minors') &&
    names(hits, 'app') &&
    (names(hits, 'instrument') || namesAgeLimit(hits))
  );
}

/**
 * True when a word names the minors and says that they are kept out: "the minimum age", "only from
 * 16".
 */
function namesAgeLimit(hits: readonly Hit[]): boolean {
  return hits.some(
    ({ kind, start }) =>
      kind === 'curb' && hits.some((hit) => hit.kind === 'minors' && hit.start === start),
  );
}

/** True for a word for minors or for social media, which a law on minors keeps apart. */
export function isOfMinors({ kind }: Hit): boolean {
  return kind === 'minors' || kind === 'group';
}
