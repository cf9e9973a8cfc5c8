import type { Hit, HitKind } from '../reading/hit.ts';

/**
 * "Social media banned for under-16s": a sentence that names both speaks of a law on all of them, hence of every app that the
 * article names, and of the accounts on them only because that is how such laws put it.
 */
export function isOnMinors(hits: readonly Hit[]): boolean {
  return names(hits, 'minors') && names(hits, 'group');
}

/** Such a law, also when it names the app itself: "a law that keeps under-16s from having an account on TikTok", "on TikTok only from 16". */
export function isLawOnMinors(hits: readonly Hit[]): boolean {
  if (isOnMinors(hits)) return true;
  return names(hits, 'minors') && names(hits, 'app') && (names(hits, 'instrument') || namesAgeLimit(hits));
}

/** "The minimum age", "only from 16": it says for whom and that others are kept out. */
function namesAgeLimit(hits: readonly Hit[]): boolean {
  return hits.some(
    ({ kind, start }) => kind === 'curb' && hits.some((hit) => hit.kind === 'minors' && hit.start === start),
  );
}

/** What such a law restricts: social media, and that for minors. */
export function isOfMinors({ kind }: Hit): boolean {
  return kind === 'minors' || kind === 'group';
}

function names(hits: readonly Hit[], kind: HitKind): boolean {
  return hits.some((hit) => hit.kind === kind);
}
