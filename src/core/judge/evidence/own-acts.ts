import { follows, type Hit, tellsOfRestriction, wordsBetween } from '../reading/hit.ts';
import { backingOf } from './lawful.ts';

/**
 * True for a word for a restriction that may be a finite verb: "bans" in "TikTok bans prank". The
 * word may still be a noun: "Senate votes on TikTok bans".
 */
export function isAct({ start, end }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'act' && hit.start === start && hit.end === end);
}

/**
 * True when a sentence reports only what an app itself forbids its users: "TikTok blocks filters
 * for under-18s". False when the sentence names an authority, a law or a place, which may be
 * behind it.
 */
export function isOwnRule(hits: readonly Hit[]): boolean {
  if (backingOf(hits) !== 'none') return false;
  const restricting = hits.filter(tellsOfRestriction);
  return restricting.length > 0 && restricting.every((by) => isDoneByApp(by, hits));
}

/** True for a verb of banning right after an app, or with one word between: "TikTok will ban". */
function isDoneByApp(by: Hit, hits: readonly Hit[]): boolean {
  if (!isAct(by, hits)) return false;
  return hits.some((app) => app.kind === 'app' && follows(by, app) && wordsBetween(app, by) <= 1);
}
