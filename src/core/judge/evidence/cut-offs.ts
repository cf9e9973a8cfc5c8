import {
  type Hit,
  type HitKind,
  names,
  namesAny,
  tellsOfRestriction,
  wordsBetween,
} from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isAbroad } from './home.ts';
import { holdsPart, isMedium } from './prepositions.ts';

/**
 * Maximum number of words between an app's name and a word such as "silent" or "again", which says
 * that the app has failed or is back.
 */
const REACH = 12;

/**
 * Maximum number of words between a verb of use, such as "load", and a word that denies or limits
 * the use: "not" in "would not load", "VPN" in "opens only with a VPN". Keyed by the class of the
 * word that denies or limits.
 */
const DENIAL_REACH: Partial<Record<HitKind, number>> = { negation: 3, detour: 6 };

/**
 * Number of sentences that must say that an app no longer works, if the article has only weak
 * signs that somebody cut the app off (see `showsCutOff`).
 */
const REPEATED = 2;

/**
 * Kinds of words that say that an app no longer works. A verb of use, such as "load", says so only
 * if it is denied: "would not load" (see `isDenied`).
 */
const LOST: ReadonlySet<HitKind> = new Set(['lost', 'use', 'ban', 'curb']);

/**
 * Reason why people could not use an app: somebody cut it off, it failed by itself (`fault`), or
 * the article shows neither. By the time of the article, the app may work again.
 */
export type LossOfAccess = 'cut-off' | 'fault' | 'none';

/**
 * Returns why people could not use an app, according to an article. Articles on a cut-off often
 * have no word for a ban, so other signs must show the cut-off.
 */
export function lossOfAccess(sentences: readonly Pick<Sentence, 'hits'>[]): LossOfAccess {
  const all = sentences.map(({ hits }) => hits);
  if (all.some(tellsOfApp) && all.some((hits) => hits.some(isAbroad)) && showsCutOff(all))
    return 'cut-off';
  const fault = all.some((hits) => names(hits, 'fault'));
  // A broken server explains the loss only if no authority is named.
  return fault && !all.some((hits) => namesAny(hits, ['authority', 'official'])) ? 'fault' : 'none';
}

/**
 * True when an article has enough signs that somebody cut the app off. The signs are network
 * operators, a VPN, an occasion such as protests, and an authority. Two of them are necessary,
 * but not always enough.
 */
function showsCutOff(all: readonly (readonly Hit[])[]): boolean {
  const shows = (...kinds: HitKind[]) => all.some((hits) => namesAny(hits, kinds));
  const carried = shows('carrier');
  const detour = shows('detour');
  const occasion = shows('occasion');
  const authority = shows('authority', 'official');
  // If the article names an ordinary cause, such as a broken cable, a mention of an authority is
  // no sign that somebody cut the app off.
  if (shows('fault')) return (carried && (occasion || detour)) || (detour && occasion);
  if (carried || detour) return occasion || authority || (carried && detour);
  // An article that names only an occasion, such as protests, and an authority does not prove
  // that somebody cut the app off. So at least `REPEATED` of its sentences must say that an app
  // no longer works.
  return occasion && authority && all.filter(tellsOfLostApp).length >= REPEATED;
}

function tellsOfApp(hits: readonly Hit[]): boolean {
  return hits.some(
    (app) => app.kind === 'app' && lossWords(app, hits).some(({ kind }) => kind !== 'ban'),
  );
}

function tellsOfLostApp(hits: readonly Hit[]): boolean {
  const isApp = ({ kind }: Hit) => kind === 'app' || kind === 'group' || kind === 'pronoun';
  return hits.some((app) => isApp(app) && lossWords(app, hits).some(({ kind }) => LOST.has(kind)));
}

/**
 * Returns the first word near an app which says that the app no longer works ("silent") or works
 * again ("back"). Call this function only for articles on a cut-off, because such words mean other
 * things elsewhere.
 */
export function cutOffWord(app: Hit, hits: readonly Hit[]): Hit | undefined {
  return lossWords(app, hits)[0];
}

function lossWords(app: Hit, hits: readonly Hit[]): readonly Hit[] {
  const words = hits.filter((hit) => wordsBetween(app, hit) <= REACH && tellsOfLoss(hit, hits));
  if (words.length === 0 || holdsPart(app, hits)) return [];
  return isMedium(app, hits) ? [] : words;
}

/**
 * True for a word that, in an article on a cut-off, may say that an app or a network no longer
 * works ("silent") or works again ("back"). In other articles, such words mean other things.
 */
export function tellsOfLoss(hit: Hit, hits: readonly Hit[]): boolean {
  if (hit.kind === 'lost' || hit.kind === 'again') return true;
  if (hit.kind === 'use') return isDenied(hit, hits);
  return tellsOfRestriction(hit) && hit.kind !== 'sale';
}

/**
 * True if a negation or a way around a block is near a verb of use: "would not load", "opens only
 * by VPN".
 */
function isDenied(use: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) => wordsBetween(use, hit) <= (DENIAL_REACH[hit.kind] ?? Number.NEGATIVE_INFINITY),
  );
}
