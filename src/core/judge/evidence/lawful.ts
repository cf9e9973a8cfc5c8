import { follows, type Hit, type HitKind, isSuit, names, namesAny } from '../reading/hit.ts';
import { isAbroad, isHome } from './home.ts';

/** Kinds of words that name a law, a legal step or a reason given for a law. */
const LEGAL: ReadonlySet<HitKind> = new Set(['instrument', 'ground']);

/**
 * Kinds of words for an authority: common nouns such as "ministry", and general names such as
 * "Senate".
 */
const AUTHORITY: ReadonlySet<HitKind> = new Set(['authority', 'usual']);

/**
 * Says what in a sentence suggests that an authority is behind the restriction:
 * - `authority`: the sentence names an authority or an official (see `namesAuthority`).
 * - `law-or-place`: the sentence names no authority, but it names a law, or a place outside the
 *   apps' home country.
 * - `none`: the sentence names neither an authority nor a law nor such a place.
 */
export type Backing = 'authority' | 'law-or-place' | 'none';

/** True when a sentence names an authority, a law, or a place outside the apps' home country. */
export function isLawful(hits: readonly Hit[]): boolean {
  const home = hits.some(isHome);
  return hits.some((hit) => {
    if (isAbroad(hit) || LEGAL.has(hit.kind)) return true;
    // If the sentence names the apps' home country, a word such as "ministry" does not count,
    // because it may mean a ministry of that country.
    return hit.kind === 'authority' ? !home : AUTHORITY.has(hit.kind);
  });
}

/**
 * Returns what suggests that an authority is behind the restriction in a sentence (see `Backing`).
 * If the sentence names both an authority and a law, returns `authority`.
 */
export function backingOf(hits: readonly Hit[]): Backing {
  if (hits.some(namesAuthority)) return 'authority';
  return hits.some((hit) => LEGAL.has(hit.kind) || isAbroad(hit)) ? 'law-or-place' : 'none';
}

/**
 * True for a word for an authority or official, and for a case, instrument or person of the
 * record.
 */
export function namesAuthority({ kind, meaning }: Hit): boolean {
  // Bodies and surnames do not count: a body may be a company, and many people share a surname.
  if (kind === 'entity') return !meaning.startsWith('body:') && !meaning.startsWith('surname:');
  return AUTHORITY.has(kind) || kind === 'official';
}

/**
 * True for a sentence on legal trouble that takes no app away: a fine, a privacy case, a suit
 * against the app (see `isSued`).
 */
export function isOnLegalTopic(hits: readonly Hit[]): boolean {
  return names(hits, 'topic') || isSued(hits);
}

/**
 * True when a sentence says that an authority or a place sues an app: "Utah sues TikTok". False
 * for "TikTok sues Montana", where the app comes first. Also false for a sentence that names a
 * court, or that names a ban, because the suit may ask for this ban.
 */
function isSued(hits: readonly Hit[]): boolean {
  const app = hits.find(({ kind }) => kind === 'app');
  const sues = hits.find(isSuit);
  if (!app || !sues || namesAny(hits, ['court', 'ban'])) return false;
  const parties = hits.filter((hit) => isAbroad(hit) || AUTHORITY.has(hit.kind));
  if (!parties.some((party) => follows(app, party))) return false;
  // The app is sued if it follows "sues", or if no place or authority follows "sues". In "Utah
  // praises TikTok as it sues Montana", the app itself sues.
  return follows(app, sues) || !parties.some((party) => follows(party, sues));
}
