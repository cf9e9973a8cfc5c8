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

/** Maximum number of words between an app and a word for its loss or return. */
const REACH = 12;

/**
 * Maximum number of words between a verb of use, such as "load" or "opens", and a word which shows
 * that the use fails or needs a detour. Keyed by the kind of that word:
 *
 * - `negation`: "not" in "would not load"
 * - `detour`: "VPN" in "opens only with a VPN"
 */
const DENIAL_REACH: Partial<Record<HitKind, number>> = { negation: 3, detour: 6 };

/**
 * An article counts as being about a cut-off only if at least this many sentences say that an app
 * is lost. This does not apply to an article that names network operators, their customers or a
 * way around the cut.
 */
const REPEATED = 2;

/**
 * Kinds of words that say that an app is lost. A verb of use says so only in a phrase such as
 * "would not load" (see `isDenied`).
 */
const LOST: ReadonlySet<HitKind> = new Set(['lost', 'use', 'ban', 'curb']);

/** Maximum number of words between a verb of use and the app that is used: "get on TikTok". */
const USE_REACH = 1;

/**
 * What made people lose an app, according to an article. The article may be about the loss, or
 * about the app's return after the loss.
 * - `cut-off`: somebody cut the app off
 * - `fault`: the app failed by itself
 * - `none`: the article names neither cause
 */
export type LossOfAccess = 'cut-off' | 'fault' | 'none';

/**
 * Returns what made people lose an app, according to an article. An article about a cut-off often
 * has no word for a ban. The result is `cut-off` if the article tells of an app's loss or return,
 * names a place other than the apps' home country, and has other signs of a cut-off (see
 * `showsCutOff`). Otherwise, the result is `fault` if the article names an ordinary cause, such as
 * a server, and no authority.
 */
export function lossOfAccess(sentences: readonly Pick<Sentence, 'hits'>[]): LossOfAccess {
  const all = sentences.map(({ hits }) => hits);
  if (all.some(tellsOfApp) && all.some((hits) => hits.some(isAbroad)) && showsCutOff(all))
    return 'cut-off';
  const fault = all.some((hits) => names(hits, 'fault'));
  return fault && !all.some((hits) => namesAny(hits, ['authority', 'official'])) ? 'fault' : 'none';
}

/**
 * True when an article names at least two of these signs of a cut-off:
 * - network operators or their customers
 * - a way around the cut, such as a VPN
 * - an occasion for the cut, such as an election, protests or exams
 * - an authority, unless the article also names an ordinary cause, such as a broken cable
 *
 * If the only signs are an occasion and an authority, at least `REPEATED` sentences must also say
 * that an app is lost.
 */
function showsCutOff(all: readonly (readonly Hit[])[]): boolean {
  const shows = (...kinds: HitKind[]) => all.some((hits) => namesAny(hits, kinds));
  const carried = shows('carrier');
  const detour = shows('detour');
  const occasion = shows('occasion');
  const authority = shows('authority', 'official');
  if (shows('fault')) return (carried && (occasion || detour)) || (detour && occasion);
  if (carried || detour) return occasion || authority || (carried && detour);
  return occasion && authority && all.filter(tellsOfLostApp).length >= REPEATED;
}

function tellsOfApp(hits: readonly Hit[]): boolean {
  return hits.some(
    (app) => app.kind === 'app' && lossWords(app, hits).some(({ kind }) => kind !== 'ban'),
  );
}

/** True when a sentence says of an app that it is lost. */
function tellsOfLostApp(hits: readonly Hit[]): boolean {
  const isApp = ({ kind }: Hit) => kind === 'app' || kind === 'group' || kind === 'pronoun';
  return hits.some((app) => isApp(app) && lossWords(app, hits).some(({ kind }) => LOST.has(kind)));
}

/**
 * Returns the first word near an app, such as "again", that may say that the app is lost or back;
 * `undefined` when there is none. The word means this only in an article on a cut-off.
 */
export function cutOffWord(app: Hit, hits: readonly Hit[]): Hit | undefined {
  return lossWords(app, hits)[0];
}

function lossWords(app: Hit, hits: readonly Hit[]): readonly Hit[] {
  const words = hits.filter((hit) => wordsBetween(app, hit) <= REACH && tellsOfLoss(hit, hits));
  if (words.length === 0 || holdsPart(app, hits)) return [];
  return isMedium(app, hits) && !isUsed(app, hits) ? [] : words;
}

/**
 * True when a verb of use is beside the app, or one word away: "navigare su TikTok" ("browse
 * TikTok").
 */
function isUsed(app: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'use' && wordsBetween(hit, app) <= USE_REACH);
}

/**
 * True for a word that may say that an app or a network no longer works ("silent") or works again.
 * The word means this only if the article is about a cut-off.
 */
export function tellsOfLoss(hit: Hit, hits: readonly Hit[]): boolean {
  if (hit.kind === 'lost' || hit.kind === 'again') return true;
  if (hit.kind === 'use') return isDenied(hit, hits);
  return tellsOfRestriction(hit) && hit.kind !== 'sale';
}

/**
 * True for a verb of use near a negation or near a way around the cut: "would not load", "opens
 * only by VPN".
 */
function isDenied(use: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) => wordsBetween(use, hit) <= (DENIAL_REACH[hit.kind] ?? Number.NEGATIVE_INFINITY),
  );
}
