import { type Hit, RESTRICTION_KINDS, wordsBetween } from '../reading/hit.ts';
import { standsBetween } from './compared.ts';

/**
 * "TikTok accounts", "accounts on TikTok", "akun TikTok": something in the app stands beside its
 * name.
 */
export function holdsPart(app: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => {
    if (hit.kind !== 'moderated') return false;
    const between = wordsBetween(hit, app);
    if (between !== 1) return between === 0;
    return hits.some((preposition) => isPreposition(preposition) && standsBetween(preposition, hit, app));
  });
}

function isPreposition({ kind }: Hit): boolean {
  return kind === 'medium-before' || kind === 'medium-off';
}

/** "Banned from TikTok", "prohibited on TikTok". */
export function isShutOutOf(app: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      hit.kind === 'medium-off' &&
      hit.word <= app.word &&
      wordsBetween(hit, app) === 0 &&
      !isPartOfRestriction(hit, hits) &&
      isRestrictedBefore(hit, hits),
  );
}

/** The "off" of "switch off TikTok". */
function isPartOfRestriction(word: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => RESTRICTION_KINDS.has(hit.kind) && hit.start < word.start && hit.end >= word.end);
}

/**
 * "Seen on TikTok", "a TikTok video": the app is only the place. In "a ban on TikTok" it is not.
 */
export function isMedium(app: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => {
    if (wordsBetween(hit, app) !== 0) return false;
    if (hit.kind === 'medium-after') return hit.word >= app.lastWord;
    return hit.kind === 'medium-before' && hit.word <= app.word && !isObjectBefore(hit, hits);
  });
}

/**
 * "A ban on TikTok", "votes on TikTok", "a bid for TikTok": the app is what the word before is
 * about.
 */
function isObjectBefore(preposition: Hit, hits: readonly Hit[]): boolean {
  const takesObject = ({ kind, meaning }: Hit) =>
    kind === 'instrument' || (kind === 'effect' && meaning === 'sell');
  return (
    isRestrictedBefore(preposition, hits) ||
    hits.some((hit) => takesObject(hit) && endsRightBefore(hit, preposition))
  );
}

function isRestrictedBefore(preposition: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => RESTRICTION_KINDS.has(hit.kind) && endsRightBefore(hit, preposition));
}

function endsRightBefore(hit: Hit, next: Hit): boolean {
  return hit.lastWord <= next.word && wordsBetween(hit, next) === 0;
}
