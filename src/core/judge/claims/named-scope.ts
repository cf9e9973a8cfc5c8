import { scopeSchema } from '../../record/schema.ts';
import { EVERYONE, MINORS, SCOPES, type Scope } from '../../record/scopes.ts';
import { isOnMinors, saysAge } from '../evidence/minors.ts';
import { type Hit, type HitKind, hitsOf, namesAny, nearest } from '../reading/hit.ts';
import { hitsAroundPlace } from './clauses.ts';
import type { Statement } from './statements.ts';

/**
 * In "the ministry's phones", the phones are officials' devices. This is assumed if at most this
 * many words are between "phones" and "ministry".
 */
const NEAR = 2;

/**
 * In "banned on phones in Canada", officials' phones are meant. This is assumed if the sentence
 * names a place, and at most this many words are between "banned" and "phones".
 */
const ON_DEVICES = 4;

/**
 * In "banned for teenagers", the rule is for minors. This is assumed if at most this many words
 * are between "banned" and "teenagers".
 */
const BESIDE = 5;

/**
 * Classes of words that can show the scope of a rule: whom it concerns. "Teenagers" shows `minors`.
 */
const NAMING: readonly HitKind[] = ['scope', 'minors', 'device', 'gadget', 'sale'];

/**
 * In "banned in India", India bans the app. This is assumed if at most this many words are between
 * "banned" and "India".
 */
const BANNED_IN = 3;

/** Scope of rules on officials' devices. Words of the class `device` name this scope. */
const OFFICIALS = scopeSchema.options.find((scope) => SCOPES[scope].devices === 'officials');

/**
 * Returns the scope that a statement's sentence names: `minors` for "teenagers". Null if it names
 * none.
 */
export function scopeNamedBy(statement: Statement): Scope | null {
  if (!namesAny(statement.sentence.hits, NAMING)) return null;
  const ownBan = hitsOfOwnBan(statement);
  const hits = ownBan ?? hitsAroundPlace(statement, 'strong');
  // If the words name several scopes, the first check that succeeds decides.
  if (isForMinors(hits, statement.by)) return MINORS;
  const named = hitsOf(hits, 'scope').map(({ meaning }) => meaning as Scope);
  const users = named.find(isOnOthersDevices);
  if (users) return users;
  if (OFFICIALS && namesOfficialDevices(hits, statement)) return OFFICIALS;
  if (isSaleOrBan(hits)) return EVERYONE;
  // `ownBan` is null unless the sentence is about bans in two places. It then has the words about
  // the ban in this statement's place. If these words name no scope, the ban is for everyone:
  // India's ban in "TikTok, banned in India, must leave Canadian phones".
  return named[0] ?? (ownBan && EVERYONE);
}

/** True for a scope whose rules are about devices of schools or armies. */
function isOnOthersDevices(scope: Scope): boolean {
  const { devices } = SCOPES[scope];
  return devices !== 'officials' && devices !== 'none';
}

/**
 * Returns the words about the ban in the statement's place, if the sentence is about bans in two
 * places. In "TikTok, banned in India, must leave Canadian phones", these are "TikTok, banned in
 * India" for India. Null for any other sentence.
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
 * Returns the scope that a word stands for: `minors` for "teenagers". Null if it stands for none.
 * The word alone does not prove that the sentence is about a rule of this scope.
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

/** True when the words mean officials' devices: "government-issued", "the ministry's phones". */
function namesOfficialDevices(hits: readonly Hit[], { by, named }: Statement): boolean {
  const ofOthers = hitsOf(hits, 'scope');
  const isOfficials = ({ start }: Hit) => ofOthers.every((other) => other.start !== start);
  if (hitsOf(hits, 'device').some(isOfficials)) return true;
  const gadgets = hitsOf(hits, 'gadget');
  const isOwned = gadgets.some((gadget) => nearest(gadget, hitsOf(hits, 'authority')) <= NEAR);
  // The sentence names a place, and "phones" is near the word for the ban: "banned on phones in
  // Canada". The phones are then assumed to be officials' phones (see `ON_DEVICES`).
  return isOwned || (named !== null && nearest(by, gadgets) <= ON_DEVICES);
}
