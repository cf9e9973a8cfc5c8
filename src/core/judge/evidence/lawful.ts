import { type Hit, type HitKind, names } from '../reading/hit.ts';
import { isAbroad, isHome } from './home.ts';

/** Kinds of words that name a law, a legal step or a reason given for a law. */
const LEGAL: ReadonlySet<HitKind> = new Set(['instrument', 'ground']);

/** Kinds of words for an authority: common words ("ministry") and general names ("Senate"). */
const AUTHORITY: ReadonlySet<HitKind> = new Set(['authority', 'usual']);

/**
 * Sign in a sentence that an authority is behind the restriction, surest first; `none` when the
 * sentence has no such sign.
 */
export type Backing = 'authority' | 'law-or-place' | 'none';

/**
 * True when a sentence names an authority, a law or a place. The app's home country does not
 * count. In a sentence that names this country, a common word for an authority ("ministry") does
 * not count either.
 */
export function isLawful(hits: readonly Hit[]): boolean {
  const home = hits.some(isHome);
  return hits.some((hit) => {
    if (isAbroad(hit) || LEGAL.has(hit.kind)) return true;
    return hit.kind === 'authority' ? !home : AUTHORITY.has(hit.kind);
  });
}

/** Returns the surest sign in a sentence that an authority is behind the restriction. */
export function backingOf(hits: readonly Hit[]): Backing {
  if (hits.some(namesAuthority)) return 'authority';
  return hits.some((hit) => LEGAL.has(hit.kind) || isAbroad(hit)) ? 'law-or-place' : 'none';
}

/**
 * True for a word that shows that an authority is involved: a word for an authority or an
 * official, or a name from the record. Such a name must be that of a case or an instrument, or a
 * person's full name. The name of a body or a surname alone is not enough, because a body may be a
 * company and many people share a surname.
 */
function namesAuthority({ kind, meaning }: Hit): boolean {
  if (kind === 'entity') return !meaning.startsWith('body:') && !meaning.startsWith('surname:');
  return AUTHORITY.has(kind) || kind === 'official';
}

/**
 * True when a sentence says that an authority or a place sues the app, and names no court: "Utah
 * sues TikTok". False for "TikTok sues Montana", where the app comes first, because that sentence
 * is about Montana's act.
 */
export function isSued(hits: readonly Hit[]): boolean {
  const app = hits.find(({ kind }) => kind === 'app');
  const sued = hits.some(({ kind, meaning }) => kind === 'effect' && meaning === 'sue');
  if (!app || !sued || names(hits, 'court')) return false;
  return hits.some((hit) => hit.start < app.start && (isAbroad(hit) || AUTHORITY.has(hit.kind)));
}
