import { follows, type Hit, type HitKind, wordsBetween } from '../reading/hit.ts';
import { isLawful } from './lawful.ts';
import { isOfMinors } from './minors.ts';
import type { Target } from './targets.ts';

/** How many words may stand between a restricting word and what the app itself restricts. */
const OBJECT_REACH: Partial<Record<HitKind, number>> = { moderated: 5, person: 2, people: 1 };

/** The word restricts a thing nearer to it than the app, a part of what is in the app ("TikTok accounts"), or is the app's own act ("TikTok bans accounts", "banned by TikTok", "asks TikTok to lift its ban"). */
export function restrictsOther({ hit, part }: Target, by: Hit, other: number, hits: readonly Hit[]): boolean {
  if (
    part ||
    (other < wordsBetween(by, hit) && other <= 6) ||
    isAgent(hit, by, hits) ||
    isAsked(hit, by, hits)
  )
    return true;
  if (by.word <= hit.lastWord || isOfMinors(hit)) return false;
  if (wordsBetween(hit, by) > 1) return isOwnReport({ hit }, by, hits);
  if (isAct(by, hits) && wordsBetween(hit, by) === 0 && !isLawful(hits)) return true;
  return hits.some((h) => h.word > by.lastWord && wordsBetween(by, h) <= (OBJECT_REACH[h.kind] ?? -1));
}

/** How many words may stand between what says that the app did it and what it did. */
const DID_REACH = 5;

/** "Banned by TikTok", "被微信禁止", "TikTokに利用を停止され": what says that the app did it stands right before, or after both; a noun there ("被TikTok禁令") is no act. */
function isAgent(app: Hit, by: Hit, hits: readonly Hit[]): boolean {
  return hits.some((mark) => {
    const weak = mark.meaning !== '';
    if (wordsBetween(mark, app) !== 0 || (weak && !isDone(by, hits))) return false;
    if (mark.kind === 'agent-after')
      return follows(mark, app) && follows(by, mark) && wordsBetween(mark, by) <= (weak ? DID_REACH : 1);
    if (mark.kind !== 'agent-before' || !follows(app, mark)) return false;
    if (follows(mark, by)) return wordsBetween(by, mark) === 0;
    return (isAct(by, hits) || isDone(by, hits)) && wordsBetween(app, by) === 0;
  });
}

/** Such a word or its ending that a mark which may mean something else needs beside it. */
function isDone(by: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'done' && wordsBetween(hit, by) === 0);
}

/** "Urges TikTok to lift its ban", "要求TikTok解除封禁": who is asked to give back is who took away. Not "urges TikTok ban be lifted". */
function isAsked(app: Hit, by: Hit, hits: readonly Hit[]): boolean {
  if (!hits.some((hit) => hit.kind === 'demand' && follows(app, hit) && wordsBetween(hit, app) === 0))
    return false;
  const said = hits.filter((hit) => follows(hit, app));
  const first = said.findIndex(({ kind }) => kind === 'lift' || kind === 'ban');
  const what = said[first];
  const lift = said.find(({ kind }) => kind === 'lift');
  if (!what || !lift || said.slice(0, first).some(({ kind }) => kind === 'authority')) return false;
  const away = wordsBetween(app, what);
  return (
    away < DID_REACH &&
    (away > 0 || what === lift) &&
    wordsBetween(what, lift) <= DID_REACH &&
    wordsBetween(what, by) <= DID_REACH &&
    follows(by, app)
  );
}

/** How many words may stand between an app and what it says that it does. */
const REPORT_REACH = 5;

/** "TikTok says it is banning anyone who shares the clip": the app speaks of people or of things in it, and no authority is named. */
function isOwnReport({ hit }: Pick<Target, 'hit'>, by: Hit, hits: readonly Hit[]): boolean {
  if (hit.kind !== 'app' || wordsBetween(hit, by) > REPORT_REACH || isLawful(hits)) return false;
  return hits.some((h) => h.kind === 'people' && h.word > by.lastWord && wordsBetween(by, h) === 0);
}

/** A finite verb: "TikTok bans" may be bans of TikTok, but hardly where no authority is near. */
export function isAct({ start, end }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'act' && hit.start === start && hit.end === end);
}

/** What else a sentence says is restricted; but in "bans Facebook, X, Instagram and TikTok" the others stand in the app's own list. */
export function othersIn(hits: readonly Hit[], targets: readonly Target[], minors: boolean): Hit[] {
  const others = hits.filter(({ kind }) => kind === 'other');
  const list = targets.map(({ hit }) => hit);
  for (let grown = 0; grown < list.length; grown++)
    for (const other of others)
      if (!list.includes(other) && wordsBetween(list[grown] as Hit, other) <= 3) list.push(other);
  return hits.filter(
    (hit) =>
      (hit.kind === 'moderated' && !minors) ||
      hit.kind === 'person' ||
      (hit.kind === 'other' && !list.includes(hit)),
  );
}

/** Words between a hit and the nearest of others; infinite when there is none. */
export function nearest(from: Hit, hits: readonly Hit[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const hit of hits) least = Math.min(least, wordsBetween(from, hit));
  return least;
}
