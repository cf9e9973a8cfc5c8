import { type Hit, names, RESTRICTION_KINDS } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isLawful } from './lawful.ts';

/**
 * True when a sentence names minors and social media: "Social media banned for under-16s". Such a
 * sentence is about a law on every app that the article names, even if the law speaks only of
 * accounts.
 */
export function isOnMinors(hits: readonly Hit[]): boolean {
  return names(hits, 'minors') && names(hits, 'group');
}

/**
 * True when an article reports a law that keeps minors off social media. At least one of its
 * sentences on minors and social media must restrict something or give an age, and at least one
 * must name an authority, a law or a place. The article's other sentences then count as being
 * about the law, too.
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
 * True for a sentence about minors and social media (see `isOnMinors`), and for a sentence in
 * which a law or an age limit for minors names the app itself: "under-16s may have no account on
 * TikTok by law". If `told` is true, because another sentence reports such a law, the sentence
 * need only name minors and the app.
 */
export function isLawOnMinors(hits: readonly Hit[], told: boolean): boolean {
  if (isOnMinors(hits)) return true;
  return (
    names(hits, 'minors') &&
    names(hits, 'app') &&
    (told || names(hits, 'instrument') || namesAgeLimit(hits))
  );
}

/** True when any restricting word also names the minors: "the minimum age", "only from 16". */
function namesAgeLimit(hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'curb' && isAgeLimit(hit, hits));
}

/** True for a restricting word that is also a word for minors: "minimum age". */
export function isAgeLimit({ start, end }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'minors' && hit.start === start && hit.end === end);
}

/**
 * True for a word for minors or for social media, the two things that a law on minors keeps apart.
 */
export function isOfMinors({ kind }: Hit): boolean {
  return kind === 'minors' || kind === 'group';
}
