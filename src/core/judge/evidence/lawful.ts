import type { Hit, HitKind } from '../reading/hit.ts';
import { isAbroad, isHome } from './home.ts';

/** A law or a legal step, and what it is founded on. */
const LEGAL: ReadonlySet<HitKind> = new Set(['instrument', 'ground']);

const AUTHORITY: ReadonlySet<HitKind> = new Set(['authority', 'usual']);

/** True when a sentence names an authority, a law or a place, and not only the apps' own country and its authorities. */
export function isLawful(hits: readonly Hit[]): boolean {
  const home = hits.some(isHome);
  return hits.some((hit) => {
    if (isAbroad(hit) || LEGAL.has(hit.kind)) return true;
    return hit.kind === 'authority' ? !home : AUTHORITY.has(hit.kind);
  });
}

/** "Remove" and "uninstall" mean a ban when said of officials' devices. */
const CURB_ON_DEVICES = 1.4;

/**
 * How much of a restricting word's weight its sentence lets stand; 1 for all of it. A restriction is an authority's: without one,
 * a law or a place beside it the word counts less, and a weak word much less.
 */
export function legalContext(hits: readonly Hit[], by: Hit): number {
  const devices = hits.some(({ kind }) => kind === 'device');
  if (hits.some(namesAuthority)) return devices && by.kind === 'curb' ? CURB_ON_DEVICES : 1;
  if (hits.some((hit) => LEGAL.has(hit.kind) || isAbroad(hit))) return by.kind === 'ban' ? 0.95 : 0.9;
  return by.kind === 'ban' ? 0.75 : by.kind === 'sale' ? 0.5 : 0.25;
}

/** Bodies of the record are companies too, and a surname may be anybody's; they prove no authority. */
function namesAuthority({ kind, meaning }: Hit): boolean {
  if (kind === 'entity') return !meaning.startsWith('body:') && !meaning.startsWith('surname:');
  return AUTHORITY.has(kind) || kind === 'official';
}

/** "Utah sues TikTok": an authority or a place, no court, stands before the app that it takes to court. "TikTok sues Montana" is about what Montana did. */
export function isSued(hits: readonly Hit[]): boolean {
  const app = hits.find(({ kind }) => kind === 'app');
  const sued = hits.some(({ kind, meaning }) => kind === 'effect' && meaning === 'sue');
  if (!app || !sued || hits.some(({ kind }) => kind === 'court')) return false;
  return hits.some((hit) => hit.start < app.start && (isAbroad(hit) || AUTHORITY.has(hit.kind)));
}
