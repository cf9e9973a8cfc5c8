import { type Hit, type HitKind, names } from '../reading/hit.ts';
import { isAbroad, isHome } from './home.ts';

/** A law or a legal step, and what laws are founded on. */
const LEGAL: ReadonlySet<HitKind> = new Set(['instrument', 'ground']);

/** An authority by a common word, or by a general name ("Senate"). */
const AUTHORITY: ReadonlySet<HitKind> = new Set(['authority', 'usual']);

/** Source of a restriction that a sentence names, the surest sign first. */
export type Backing = 'authority' | 'law-or-place' | 'none';

/**
 * True when a sentence names an authority, a law or a place, and not only the app's home country
 * and its authorities.
 */
export function isLawful(hits: readonly Hit[]): boolean {
  const home = hits.some(isHome);
  return hits.some((hit) => {
    if (isAbroad(hit) || LEGAL.has(hit.kind)) return true;
    return hit.kind === 'authority' ? !home : AUTHORITY.has(hit.kind);
  });
}

/** The surest sign in a sentence that an authority restricts. */
export function backingOf(hits: readonly Hit[]): Backing {
  if (hits.some(namesAuthority)) return 'authority';
  return hits.some((hit) => LEGAL.has(hit.kind) || isAbroad(hit)) ? 'law-or-place' : 'none';
}

/**
 * Bodies of the record may be companies, and a surname may be anybody's; neither proves an
 * authority.
 */
function namesAuthority({ kind, meaning }: Hit): boolean {
  if (kind === 'entity') return !meaning.startsWith('body:') && !meaning.startsWith('surname:');
  return AUTHORITY.has(kind) || kind === 'official';
}

/**
 * "Utah sues TikTok": an authority or a place, but no court, stands before the app that it takes to
 * court. "TikTok sues Montana" is about what Montana did.
 */
export function isSued(hits: readonly Hit[]): boolean {
  const app = hits.find(({ kind }) => kind === 'app');
  const sued = hits.some(({ kind, meaning }) => kind === 'effect' && meaning === 'sue');
  if (!app || !sued || names(hits, 'court')) return false;
  return hits.some((hit) => hit.start < app.start && (isAbroad(hit) || AUTHORITY.has(hit.kind)));
}
