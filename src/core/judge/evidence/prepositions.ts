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
 * video", "on Facebook, X and TikTok". False in "a ban on TikTok".
 */
export function isMedium(app: Hit, hits: readonly Hit[]): boolean {
  const head = headOf(app, hits);
  return hits.some((hit) => {
    const { kind } = hit;
    if (kind === 'medium-after') return hit.word >= app.lastWord && wordsBetween(hit, app) === 0;
    if (kind !== 'medium-before' || wordsBetween(hit, head) !== 0) return false;
    if (hit.word > head.word || isRestrictedAfter(app, hits) || isObjectBefore(hit, hits))
      return false;
    return head === app || !isRestrictedNear(hit, hits);
  });
}

/**
 * True when something spreads on the app, whatever it is about: "a video shared on Facebook and
 * TikTok". Such an app is not restricted, even in a sentence on a law.
 */
export function isSpreadOn(app: Hit, hits: readonly Hit[]): boolean {
  const spread = hits.filter(({ kind }) => kind === 'spread');
  if (spread.length === 0) return false;
  const tail = tailOf(app, hits);
  const prepositions = hits.filter(
    (hit) => hit.kind === 'medium-before' && leadsTo(hit, app, hits),
  );
  return spread.some((hit) => {
    const after = hit.word >= tail.lastWord ? wordsBetween(tail, hit) : Number.POSITIVE_INFINITY;
    if (hit.meaning === 'after') return after === 0;
    if (after <= 1 && prepositions.length > 0) return true;
    return prepositions.some((preposition) => endsNear(hit, preposition));
  });
}

/**
 * True when only names of apps stand between the preposition and the app: "on Facebook and
 * TikTok". Some of the names may be unknown.
 */
function leadsTo(preposition: Hit, app: Hit, hits: readonly Hit[]): boolean {
  if (preposition.word > app.word || wordsBetween(preposition, app) > 2 * LIST_REACH) return false;
  return hits.every(
    (hit) => !standsBetween(hit, preposition, app) || isAppsName(hit) || isPreposition(hit),
  );
}

/** True when a hit ends before the preposition, with at most one word between. */
function endsNear(hit: Hit, preposition: Hit): boolean {
  return hit.lastWord <= preposition.word && wordsBetween(hit, preposition) <= 1;
}

/**
 * Maximum number of words between neighbours in a list of apps: "Facebook, X and TikTok". A comma
 * counts as three words, and the name between two commas may be unknown.
 */
const LIST_REACH = 7;

/**
 * Returns the first word of the phrase that ends with the app's name: "Facebook" in "Facebook, X
 * and TikTok", "social network" in "the social network TikTok". Usually the app itself.
 */
function headOf(app: Hit, hits: readonly Hit[]): Hit {
  let head = app;
  for (const hit of hits.toReversed()) {
    if (hit.lastWord >= head.word || isPreposition(hit)) continue;
    const reach = isGenericName(hit) ? 0 : isAppsName(hit) ? LIST_REACH : -1;
    if (wordsBetween(hit, head) > reach) break;
    head = hit;
  }
  return head;
}

/** Returns the last name of the list that begins with the app's: "X" in "TikTok and X". */
function tailOf(app: Hit, hits: readonly Hit[]): Hit {
  let tail = app;
  for (const hit of hits) {
    if (hit.word <= tail.lastWord || isPreposition(hit)) continue;
    if (!isAppsName(hit) || wordsBetween(tail, hit) > LIST_REACH) break;
    tail = hit;
  }
  return tail;
}

/** True for "social network" or "the app", which may stand before an app's name. */
function isGenericName({ kind }: Hit): boolean {
  return kind === 'group' || kind === 'pronoun';
}

function isAppsName({ kind, meaning }: Hit): boolean {
  return kind === 'app' || (kind === 'other' && meaning !== '');
}

/**
 * Maximum number of words between a word for a restriction and the preposition of a list that it
 * restricts: "blocks all access on Facebook, X and TikTok".
 */
const RESTRICTION_REACH = 3;

function isRestrictedNear(preposition: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      RESTRICTION_KINDS.has(hit.kind) &&
      hit.lastWord <= preposition.word &&
      wordsBetween(hit, preposition) <= RESTRICTION_REACH,
  );
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
