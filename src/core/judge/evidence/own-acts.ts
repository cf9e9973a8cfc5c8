import { follows, type Hit, tellsOfRestriction, wordsBetween } from '../reading/hit.ts';
import { isAbroad } from './home.ts';
import { backingOf, namesAuthority } from './lawful.ts';

/**
 * True for a word for a restriction that may be a finite verb: "bans" in "TikTok bans prank". The
 * word may still be a noun: "Senate votes on TikTok bans".
 */
export function isAct({ start, end }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'act' && hit.start === start && hit.end === end);
}

/**
 * True when a sentence reports only what an app itself forbids its users: "TikTok blocks filters
 * for under-18s". False when the sentence names an authority or a place, because that may be
 * behind the rule. Also false when the sentence names a law, unless the app announces limits (see
 * `announcesLimits`).
 */
export function isOwnRule(hits: readonly Hit[]): boolean {
  if (announcesLimits(hits)) return true;
  if (backingOf(hits) !== 'none') return false;
  const restricting = hits.filter(tellsOfRestriction);
  return restricting.length > 0 && restricting.every((by) => isDoneByApp(by, hits));
}

/**
 * True when an app itself announces limits: "TikTok introduces new measures to restrict
 * teenagers' time". False when the sentence names an authority or a place, or has a word for more
 * than limits, such as "ban".
 */
export function announcesLimits(hits: readonly Hit[]): boolean {
  const restricting = hits.filter(tellsOfRestriction);
  if (restricting.length === 0 || hits.some((hit) => namesAuthority(hit) || isAbroad(hit)))
    return false;
  const verb = hits.find(
    (hit) =>
      hit.kind === 'effect' &&
      (hit.meaning === 'sign' || hit.meaning === 'propose') &&
      hits.some((app) => app.kind === 'app' && follows(hit, app) && wordsBetween(app, hit) <= 1),
  );
  return (
    verb !== undefined && restricting.every((by) => by.kind === 'curb' && by.start >= verb.start)
  );
}

/**
 * True for a verb such as "bans" after an app, with at most one word between: "TikTok now bans".
 */
function isDoneByApp(by: Hit, hits: readonly Hit[]): boolean {
  if (!isAct(by, hits)) return false;
  return hits.some((app) => app.kind === 'app' && follows(by, app) && wordsBetween(app, by) <= 1);
}
