import {
  type Hit,
  namesAny,
  RESTRICTION_KINDS,
  STANDS_AFTER,
  tellsOfRestriction,
  wordsBetween,
} from '../reading/hit.ts';
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
  if (!namesAny(hits, ['medium-before', 'medium-after'])) return false;
  const head = listAround(app, hits)[0] ?? app;
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
 * True when the sentence says that something spreads on the app: "a video shared on Facebook and
 * TikTok". Such an app is not restricted, even in a sentence on a law.
 */
export function isSpreadOn(app: Hit, hits: readonly Hit[]): boolean {
  const spread = hits.filter(({ kind }) => kind === 'spread');
  if (spread.length === 0) return false;
  const list = listAround(app, hits);
  const tail = list.at(-1) ?? app;
  const prepositions = hits.filter(
    (hit) => hit.kind === 'medium-before' && opensList(hit, list, hits),
  );
  return spread.some((hit) => {
    const after = hit.word >= tail.lastWord ? wordsBetween(tail, hit) : Number.POSITIVE_INFINITY;
    if (hit.meaning === STANDS_AFTER) return after === 0;
    if (after <= 1 && prepositions.length > 0) return true;
    return prepositions.some((preposition) => endsNear(hit, preposition));
  });
}

/**
 * True when the preposition stands right before a list of names: "on Facebook and TikTok". Also
 * true if an unknown name stands between the preposition and the list, unless a word for a
 * restriction follows the list (see `isRestrictedSoon`).
 */
function opensList(preposition: Hit, list: readonly Hit[], hits: readonly Hit[]): boolean {
  const head = list[0] as Hit;
  if (preposition.word > head.word) return false;
  const between = wordsBetween(preposition, head);
  return between === 0 || (between <= AND_NAME && !isRestrictedSoon(list, hits, LIMITLESS));
}

/** True when a hit ends before the preposition, with at most one word between. */
function endsNear(hit: Hit, preposition: Hit): boolean {
  return hit.lastWord <= preposition.word && wordsBetween(hit, preposition) <= 1;
}

/**
 * Maximum number of words between two names in a list. This leaves room for a word such as "and"
 * and for a name that the judge does not know.
 */
const AND_NAME = 2;

/**
 * Maximum number of words between a list of apps and the word that restricts them: "X and TikTok
 * have been banned".
 */
const PREDICATE_REACH = 2;

const LIMITLESS = Number.POSITIVE_INFINITY;

/**
 * Returns the names in the app's list, such as "Facebook, X and TikTok", in their order. A phrase
 * such as "the social network" counts as a name if it stands before an app.
 *
 * Returns the app alone if a word for a restriction follows the list, as in "posted on X, TikTok
 * is banned". This word may follow at any distance. But if a word such as "and" stands before the
 * last name, the word for the restriction must follow within `PREDICATE_REACH` words.
 */
function listAround(app: Hit, hits: readonly Hit[]): Hit[] {
  const list = [...namesBefore(app, hits), app, ...namesAfter(app, hits)];
  const [previous, last] = list.slice(-2);
  if (!previous || !last) return list;
  const reach = wordsBetween(previous, last) > 0 ? PREDICATE_REACH : LIMITLESS;
  return isRestrictedSoon(list, hits, reach) ? [app] : list;
}

/**
 * True when a word for a restriction follows a list of apps, with at most `reach` words between.
 * False if a word for an authority comes first, because the authority may restrict something
 * else: "posted on X and TikTok, the ministry banned it".
 */
function isRestrictedSoon(list: readonly Hit[], hits: readonly Hit[], reach: number): boolean {
  const last = list.at(-1) as Hit;
  const next = hits.find(
    (hit) => hit.word > last.lastWord && (hit.kind === 'authority' || tellsOfRestriction(hit)),
  );
  return next !== undefined && tellsOfRestriction(next) && wordsBetween(last, next) <= reach;
}

/**
 * Returns the names that come before an app in a list such as "Facebook, X and TikTok", in the
 * order of the sentence.
 */
function namesBefore(app: Hit, hits: readonly Hit[]): Hit[] {
  const before: Hit[] = [];
  let head = app;
  for (const hit of hits.toReversed()) {
    if (hit.lastWord >= head.word || isPreposition(hit)) continue;
    if (!isAppsName(hit) && !isGenericName(hit)) break;
    if (wordsBetween(hit, head) > (isGenericName(hit) ? 0 : AND_NAME)) break;
    before.unshift(hit);
    head = hit;
  }
  return before;
}

/**
 * Returns the names that come after an app in a list such as "Facebook, X and TikTok", in the
 * order of the sentence.
 */
function namesAfter(app: Hit, hits: readonly Hit[]): Hit[] {
  const after: Hit[] = [];
  let tail = app;
  for (const hit of hits) {
    if (hit.word <= tail.lastWord || isPreposition(hit)) continue;
    if (!isAppsName(hit) || wordsBetween(tail, hit) > AND_NAME) break;
    after.push(hit);
    tail = hit;
  }
  return after;
}

/** True for "social network" or "the app", which may stand before an app's name. */
function isGenericName({ kind }: Hit): boolean {
  return kind === 'group' || kind === 'pronoun';
}

function isAppsName({ kind, meaning }: Hit): boolean {
  return kind === 'app' || (kind === 'other' && meaning !== '');
}

/**
 * Maximum number of words between a word for a restriction ("blocks") and the preposition ("on")
 * before a list of restricted apps: "blocks all access on Facebook, X and TikTok".
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
 * ban on TikTok", "votes on TikTok", "bids on TikTok".
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
