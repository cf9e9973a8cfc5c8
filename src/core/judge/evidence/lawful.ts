import { type Hit, type HitKind, names } from '../reading/hit.ts';
import { isAbroad, isHome } from './home.ts';

/** Kinds of hits that name a law, a legal step or the ground of a law. */
const LEGAL: ReadonlySet<HitKind> = new Set(['instrument', 'ground']);

/** Kinds of hits that name an authority by a common word or by a general name ("Senate"). */
const AUTHORITY: ReadonlySet<HitKind> = new Set(['authority', 'usual']);

/** Sign in a sentence that an authority is behind the restriction, surest first. */
export type Backing = 'authority' | 'law-or-place' | 'none';

/**
 * True when a sentence names an authority, a law or a place. The app's home country does not count,
 * and neither does a common word for an authority in a sentence that names it.
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
 * True for an authority or an official, and for a case, an instrument or a person's full name from
 * the record. A body or a surname from the record is not enough: a body may be a company, and many
 * people share a surname.
 */
function namesAuthority({ kind, meaning }: Hit): boolean {
  if (kind === 'entity') return !meaning.startsWith('body:') && !meaning.startsWith('surname:');
  return AUTHORITY.has(kind) || kind === 'official';
}

/**
 * True when an authority or a place, but no court, takes the app to court: it comes before the app
 * in a sentence on a lawsuit, as in "Utah sues TikTok". False for "TikTok sues Montana", which is
 * about Montana's act.
 */
export function isSued(hits: readonly Hit[]): boolean {
  const app = hits.find(({ kind }) => kind === 'app');
  const sued = hits.some(({ kind, meaning }) => kind === 'effect' && meaning === 'sue');
  if (!app || !sued || names(hits, 'court')) return false;
  return hits.some((hit) => hit.start < app.start && (isAbroad(hit) || AUTHORITY.has(hit.kind)));
}
