import { scopeSchema } from '../../record/schema.ts';
import { SCOPES, type Scope } from '../../record/scopes.ts';
import { isOnMinors, saysAge } from '../evidence/minors.ts';
import { type Hit, type HitKind, hitsOf, namesAny, nearest } from '../reading/hit.ts';
import { hitsAroundPlace } from './clauses.ts';
import type { Statement } from './statements.ts';

/** Largest number of words between devices and the authority that owns them. */
const NEAR = 2;

/**
 * Largest number of words between the restricting word and the devices that the restriction is
 * about.
 */
const ON_DEVICES = 4;

/**
 * Largest number of words between the restricting word and the minors to whom the rule applies.
 */
const BESIDE = 5;

/** Classes of words by which a statement can name a scope. */
const NAMING: readonly HitKind[] = ['scope', 'minors', 'device', 'gadget'];

const MINORS = 'minors' satisfies Scope;

/** Scope of rules on officials' devices, for which the lexicon has the word class `device`. */
const OFFICIALS = scopeSchema.options.find((scope) => SCOPES[scope].devices === 'officials');

/**
 * Returns the scope that a statement names, or null. If it names several, the first of these is
 * returned: minors; a scope about devices that are not officials' (campuses, armies); officials'
 * devices; dealings with the company.
 */
export function scopeNamedBy(statement: Statement): Scope | null {
  if (!namesAny(statement.sentence.hits, NAMING)) return null;
  const hits = hitsAroundPlace(statement, 'strong');
  if (isForMinors(hits, statement.by)) return MINORS;
  const named = hitsOf(hits, 'scope').map(({ meaning }) => meaning as Scope);
  const users = named.find((scope) => SCOPES[scope].devices === 'others');
  if (users) return users;
  if (OFFICIALS && namesOfficialDevices(hits, statement)) return OFFICIALS;
  return named[0] ?? null;
}

/**
 * Returns the scope that a word names by itself, or null: "minors", "soldiers", "work phones". A
 * sentence with the word need not be about a rule of this scope.
 */
export function scopeOfWord({ kind, meaning }: Hit): Scope | null {
  if (kind === 'scope') return meaning as Scope;
  if (kind === 'minors') return MINORS;
  return kind === 'device' ? (OFFICIALS ?? null) : null;
}

/**
 * True when the words name minors as the people to whom the rule applies: they give an age, also
 * name social media, or name minors near the restricting word. False when minors are only the
 * reason for the rule: "blocked the app, saying that it led young people astray".
 */
function isForMinors(hits: readonly Hit[], by: Hit): boolean {
  const minors = hitsOf(hits, 'minors');
  return isOnMinors(hits) || minors.some(saysAge) || nearest(by, minors) <= BESIDE;
}

/**
 * True when a word names officials' devices and no other scope ("contractors"), when an authority
 * is close to devices, or when the sentence names a place and restricts the app on devices:
 * "banned in Canada on such devices".
 */
function namesOfficialDevices(hits: readonly Hit[], { by, named }: Statement): boolean {
  const ofOthers = hitsOf(hits, 'scope');
  const isOfficials = ({ start }: Hit) => ofOthers.every((other) => other.start !== start);
  if (hitsOf(hits, 'device').some(isOfficials)) return true;
  const gadgets = hitsOf(hits, 'gadget');
  const isOwned = gadgets.some((gadget) => nearest(gadget, hitsOf(hits, 'authority')) <= NEAR);
  return isOwned || (named !== null && nearest(by, gadgets) <= ON_DEVICES);
}
