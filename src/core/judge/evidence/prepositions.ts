import { type Hit, RESTRICTION_KINDS, wordsBetween } from '../reading/hit.ts';
import { standsBetween } from './compared.ts';

/**
 * True when a word for something inside the app, such as accounts or videos, is beside the app's
 * name: "TikTok accounts", "accounts on TikTok", Indonesian "akun TikTok" ("TikTok account").
 */
export function holdsPart(app: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => {
    if (hit.kind !== 'moderated') return false;
    const between = wordsBetween(hit, app);
    if (between !== 1) return between === 0;
    return hits.some(
      (preposition) => isPreposition(preposition) && standsBetween(preposition, hit, app),
    );
  });
}

function isPreposition({ kind }: Hit): boolean {
  return kind === 'medium-before' || kind === 'medium-off';
}

/**
 * True when somebody or something is shut out of the app: "banned from TikTok", "prohibited on
 * TikTok".
 */
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

/** True for a word that is the end of a phrase for a restriction, like "off" in "switch off". */
function isPartOfRestriction(word: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) => RESTRICTION_KINDS.has(hit.kind) && hit.start < word.start && hit.end >= word.end,
  );
}

/**
 * True when the app is only the place where something was seen: "seen on TikTok", "a TikTok
 * video". False in "a ban on TikTok".
 */
export function isMedium(app: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => {
    const { kind } = hit;
    if (kind !== 'medium-after' && kind !== 'medium-before') return false;
    if (wordsBetween(hit, app) !== 0) return false;
    if (kind === 'medium-after') return hit.word >= app.lastWord;
    return hit.word <= app.word && !isObjectBefore(hit, hits) && !isRestrictedAfter(app, hits);
  });
}

/**
 * True when a word of the class `curb` comes right after the app, as "verzichten" does in "auf
 * TikTok verzichten" ("do without TikTok").
 */
function isRestrictedAfter(app: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'curb' && endsRightBefore(app, hit));
}

/**
 * True when the preposition links the app to a word before it that takes the app as its object: "a
 * ban on TikTok", "votes on TikTok", "a bid for TikTok".
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
