import { scopeSchema } from '../../record/schema.ts';
import { EVERYONE, MINORS, SCOPES, type Scope } from '../../record/scopes.ts';
import { isOnMinors, saysAge } from '../evidence/minors.ts';
import { type Hit, type HitKind, hitsOf, namesAny, nearest } from '../reading/hit.ts';
import { hitsAroundPlace } from './clauses.ts';
import type { Statement } from './statements.ts';

/**
 * In "the ministry's phones", the phones belong to the ministry. This is assumed if at most this
 * many words are between a word for devices and a word for an authority.
 */
const NEAR = 2;

/**
 * In "banned on phones", the rule is about the phones. This is assumed if at most this many words
 * are between the two.
 */
const ON_DEVICES = 4;

/**
 * In "banned for teenagers", the rule is for minors. This is assumed if at most this many words are
 * between the two.
 */
const BESIDE = 5;

/**
 * Classes of words that can show the scope of a rule: whom it concerns. "Teenagers" shows `minors`.
 */
const NAMING: readonly HitKind[] = ['scope', 'minors', 'device', 'gadget', 'sale'];

/**
 * A place bans the app if at most this many words are between the place and a word for a ban:
 * "banned in India".
 */
const BANNED_IN = 3;

/** Scope of rules on officials' devices. Words of the class `device` name this scope. */
const OFFICIALS = scopeSchema.options.find((scope) => SCOPES[scope].devices === 'officials');

/**
 * Returns the scope that a statement's sentence names: the people or things that the rule concerns.
 * Null if it names none. If it names several, the first in this list counts:
 *
 * - people below a certain age (`minors`)
 * - devices of schools or armies
 * - officials' devices
 * - everyone (`public`), if the app must be sold or will be banned
 * - any other scope
 *
 * A statement is about one app in one place, but its sentence may name two: "TikTok, banned in
 * India, may not be used on Canadian officials' phones". For India, only the clause about India is
 * then read (see `hitsOfOwnBan`). If this clause names no scope, the ban is for everyone.
 */
export function scopeNamedBy(statement: Statement): Scope | null {
  if (!namesAny(statement.sentence.hits, NAMING)) return null;
  const ownBan = hitsOfOwnBan(statement);
  const hits = ownBan ?? hitsAroundPlace(statement, 'strong');
  if (isForMinors(hits, statement.by)) return MINORS;
  const named = hitsOf(hits, 'scope').map(({ meaning }) => meaning as Scope);
  const users = named.find(isOnOthersDevices);
  if (users) return users;
  if (OFFICIALS && namesOfficialDevices(hits, statement)) return OFFICIALS;
  if (isSaleOrBan(hits)) return EVERYONE;
  return named[0] ?? (ownBan && EVERYONE);
}

/** True for a scope whose rules are about devices of schools or armies. */
function isOnOthersDevices(scope: Scope): boolean {
  const { devices } = SCOPES[scope];
  return devices !== 'officials' && devices !== 'none';
}

/**
 * Returns the words about the statement's place if its sentence also names another place. For
 * India, these are the words up to "2020" in "TikTok, banned in India since 2020, may no longer be
 * used on Canadian officials' phones". Null unless both of these hold:
 *
 * - The clause about the statement's place says that the app is banned there.
 * - A clause about another place has a word for a restriction.
 */
function hitsOfOwnBan(statement: Statement): readonly Hit[] | null {
  const { named } = statement;
  const all = hitsAroundPlace(statement, 'strong');
  const own = hitsAroundPlace(statement, 'each');
  if (!named || own.length === all.length) return null;
  const elsewhere = all.filter((hit) => !own.includes(hit));
  const isBannedHere = nearest(named.hit, hitsOf(own, 'ban')) <= BANNED_IN;
  return isBannedHere && namesAny(elsewhere, ['ban', 'curb']) ? own : null;
}

/**
 * True when the sentence has a word for a sale and also a separate word for a ban: "must be sold or
 * will be banned". Such a rule concerns everyone's access to the app.
 */
function isSaleOrBan(hits: readonly Hit[]): boolean {
  const bans = hitsOf(hits, 'ban');
  const isApart = (sale: Hit) =>
    bans.some(({ start, end }) => end <= sale.start || start >= sale.end);
  return hitsOf(hits, 'sale').some(isApart);
}

/**
 * Returns the scope that a single word stands for: `minors` for "teenagers". Null for a word that
 * stands for none. A sentence with such a word need not be about a rule of this scope.
 */
export function scopeOfWord({ kind, meaning }: Hit): Scope | null {
  if (kind === 'scope') return meaning as Scope;
  if (kind === 'minors') return MINORS;
  return kind === 'device' ? (OFFICIALS ?? null) : null;
}

/**
 * True when the words say that the rule applies to minors. False when minors are only the reason
 * for the rule: "blocked the app, saying that it led young people astray".
 */
function isForMinors(hits: readonly Hit[], by: Hit): boolean {
  const minors = hitsOf(hits, 'minors');
  return isOnMinors(hits) || minors.some(saysAge) || nearest(by, minors) <= BESIDE;
}

/**
 * True when the words mean officials' devices. One of these is enough:
 *
 * - a word that means only officials' devices: "government-issued"
 * - a word for devices close to a word for an authority: "the ministry's phones"
 * - a word for devices close to the word for the restriction, if the sentence names a place:
 *   "banned on phones in Canada"
 */
function namesOfficialDevices(hits: readonly Hit[], { by, named }: Statement): boolean {
  const ofOthers = hitsOf(hits, 'scope');
  const isOfficials = ({ start }: Hit) => ofOthers.every((other) => other.start !== start);
  if (hitsOf(hits, 'device').some(isOfficials)) return true;
  const gadgets = hitsOf(hits, 'gadget');
  const isOwned = gadgets.some((gadget) => nearest(gadget, hitsOf(hits, 'authority')) <= NEAR);
  return isOwned || (named !== null && nearest(by, gadgets) <= ON_DEVICES);
}
