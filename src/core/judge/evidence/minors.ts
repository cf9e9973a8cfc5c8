import { type Hit, names, RESTRICTION_KINDS } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isLawful } from './lawful.ts';

/**
 * True when a sentence names minors and social media: "Social media banned for under-16s". It then
 * is about a law on every app that the article names, even if the law is worded as one on
 * accounts.
 */
export function isOnMinors(hits: readonly Hit[]): boolean {
  return names(hits, 'minors') && names(hits, 'group');
}

/**
 * True when an article reports a law that keeps minors off social media: a sentence on them
 * restricts something or gives their age, and it or another sentence on them is lawful. Other
 * sentences of the article then are about the law, too.
 */
export function tellLawOnMinors(sentences: readonly Pick<Sentence, 'hits'>[]): boolean {
  const onMinors = sentences.map(({ hits }) => hits).filter(isOnMinors);
  return (
    onMinors.some((hits) => hits.some((hit) => RESTRICTION_KINDS.has(hit.kind) || saysAge(hit))) &&
    onMinors.some(isLawful)
  );
}

/** True for a word for minors that gives their age: "under 16". */
export function saysAge({ kind, meaning }: Hit): boolean {
  return kind === 'minors' && meaning === 'age';
}

/**
 * True when `isOnMinors` is, and also when a law or an age limit names the app itself: "under-16s
 * may have no account on TikTok by law". `told` is true when the article reports such a law
 * elsewhere: minors and the app are then enough.
 */
export function isLawOnMinors(hits: readonly Hit[], told: boolean): boolean {
  if (isOnMinors(hits)) return true;
  return (
    names(hits, 'minors') &&
    names(hits, 'app') &&
    (told || names(hits, 'instrument') || namesAgeLimit(hits))
  );
}

/**
 * True when a word names the minors and says that they are kept out: "the minimum age", "only from
 * 16".
 */
function namesAgeLimit(hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'curb' && isAgeLimit(hit, hits));
}

/** True for a restricting word that names the minors, too: "minimum age". */
export function isAgeLimit({ start, end }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'minors' && hit.start === start && hit.end === end);
}

/** True for a word for minors or for social media, which a law on minors keeps apart. */
export function isOfMinors({ kind }: Hit): boolean {
  return kind === 'minors' || kind === 'group';
}
