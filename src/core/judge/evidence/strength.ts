import { type Hit, type HitKind, wordsBetween } from '../reading/hit.ts';
import { legalContext } from './lawful.ts';
import { isAct } from './restricts-other.ts';
import type { Target } from './targets.ts';

/** How much a restricting word says by itself. */
const WEIGHT: Partial<Record<HitKind, number>> = { ban: 1, sale: 0.9, lift: 0.8, curb: 0.6 };

/** What is left of a join when the word restricts something else. */
const BLOCKED = 0.15;

/** How surely a restricting word is said of an app, 0 … 1: by the word, the nearness of the two and what else the sentence names. `blocked`: the word restricts another thing. */
export function strengthOf({ hit, weight }: Target, by: Hit, blocked: boolean, hits: readonly Hit[]): number {
  const own = (WEIGHT[by.kind] ?? 0) * weight * decay(distanceOf(by, hit, hits));
  const context = isBan(hit, by, hits) ? Math.max(BARE, legalContext(hits, by)) : legalContext(hits, by);
  return own * context * (blocked ? BLOCKED : 1);
}

/** What "the TikTok ban" and "banning TikTok" say, though no authority is named. */
const BARE = 0.95;

/** The word right beside the app, and no finite verb, of which somebody else may be the subject: a bank bans the app too. */
function isBan(app: Hit, by: Hit, hits: readonly Hit[]): boolean {
  return by.kind === 'ban' && app.kind === 'app' && wordsBetween(by, app) === 0 && !isAct(by, hits);
}

/** Words between the two; officials' devices that stand between them are a bridge: "on phones of officials of … it bans TikTok". */
function distanceOf(by: Hit, target: Hit, hits: readonly Hit[]): number {
  const bridged = hits
    .filter((hit) => hit.kind === 'device' && isBetween(hit, by, target))
    .map((device) => Math.max(wordsBetween(by, device), wordsBetween(device, target)));
  return Math.min(wordsBetween(by, target), ...bridged);
}

function isBetween({ start }: Hit, a: Hit, b: Hit): boolean {
  return start > Math.min(a.start, b.start) && start < Math.max(a.start, b.start);
}

function decay(distance: number): number {
  if (distance <= 5) return 1;
  if (distance <= 10) return 0.75;
  if (distance <= 20) return 0.45;
  return 0.2;
}
