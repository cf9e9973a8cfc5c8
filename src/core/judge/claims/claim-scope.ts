import { scopeSchema } from '../../record/schema.ts';
import { EVERYONE, SCOPES, type Scope } from '../../record/scopes.ts';
import { isOnMinors, saysAge } from '../evidence/minors.ts';
import { type Hit, hitsOf, nearest } from '../reading/hit.ts';
import { type Statement, weightOf } from './statements.ts';

/**
 * A claim has a scope when statements with at least this share of the weight of all its statements
 * name the scope.
 */
const OF_CLAIM = 0.3;

/**
 * An article has a scope when statements with at least this share of the weight of headline and
 * beginning name the scope.
 */
const OF_ARTICLE = 0.5;

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

/**
 * A statement that names a further scope makes a claim on that scope if it has at least this
 * strength.
 */
const SURE = 0.5;

const MINORS = 'minors' satisfies Scope;

/** Scope of rules on officials' devices, for which the lexicon has the word class `device`. */
const OFFICIALS = scopeSchema.options.find((scope) => SCOPES[scope].devices === 'officials');

/**
 * Returns the scope that headline and beginning name, or the public when they name none. A claim
 * whose sentences name no scope has this one, because a text mentions phones or children once and
 * then just says "the ban".
 */
export function scopeOfArticle(statements: readonly Statement[]): Scope {
  const opening = statements.filter(({ sentence }) => sentence.part !== 'body');
  return weightiest(opening, OF_ARTICLE) ?? EVERYONE;
}

/**
 * Returns the scope that the statements on one app in one place name. When no statement names any,
 * returns the likeliest scope; when too few do (see `OF_CLAIM`), the public.
 */
function scopeOfClaim(statements: readonly Statement[], likeliest: Scope): Scope {
  const namesNone = statements.every((statement) => scopeNamedBy(statement) === null);
  return namesNone ? likeliest : (weightiest(statements, OF_CLAIM) ?? EVERYONE);
}

/**
 * Returns the scope that a claim without words for one most likely has: the article's. In an
 * article on certain people's devices it is the public, if the record has a rule for the public in
 * the claim's place and none on such devices.
 */
export function likeliestScope(ofArticle: Scope, onRecord: ReadonlySet<Scope>): Scope {
  const isElsewhere = !onRecord.has(ofArticle) && onRecord.has(EVERYONE);
  return isElsewhere && SCOPES[ofArticle].devices !== 'none' ? EVERYONE : ofArticle;
}

/** A scope with the statements that belong to it. */
export interface Scoped {
  scope: Scope;
  statements: readonly Statement[];
}

/**
 * Divides the statements on one app in one place by scope, because each scope has a rule of its
 * own. The main scope comes first. A further scope needs a strong statement (see `SURE`) that
 * names it together with the place. All other statements belong to the main scope.
 */
export function byScope(statements: readonly Statement[], likeliest: Scope): Scoped[] {
  const main = scopeOfClaim(statements, likeliest);
  const sure = statements.filter(({ strength, named }) => strength >= SURE && named !== null);
  const others = new Set(sure.map(scopeNamedBy).filter((scope) => scope !== null));
  others.delete(main);
  const scopes = [main, ...others];
  const scopeOf = (statement: Statement) => {
    const scope = scopeNamedBy(statement);
    return scope && others.has(scope) ? scope : main;
  };
  return scopes
    .map((scope) => ({ scope, statements: statements.filter((each) => scopeOf(each) === scope) }))
    .filter(({ statements }) => statements.length > 0);
}

function weightiest(statements: readonly Statement[], share: number): Scope | null {
  const weights = new Map<Scope, number>();
  let total = 0;
  for (const statement of statements) {
    const weight = weightOf(statement);
    total += weight;
    const scope = scopeNamedBy(statement);
    if (scope) weights.set(scope, (weights.get(scope) ?? 0) + weight);
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= total * share ? best[0] : null;
}

/**
 * Returns the scope that a statement names, or null. If it names several, minors come before
 * people with devices that are not officials' (campuses, armies), these before officials' devices,
 * and these before dealings with the company.
 */
function scopeNamedBy(statement: Statement): Scope | null {
  const hits = hitsOfClause(statement);
  if (isForMinors(hits, statement.by)) return MINORS;
  const named = hits.flatMap(({ kind, meaning }) => (kind === 'scope' ? [meaning as Scope] : []));
  const users = named.find((scope) => SCOPES[scope].devices === 'others');
  if (users) return users;
  if (OFFICIALS && namesOfficialDevices(hits, statement)) return OFFICIALS;
  return named[0] ?? null;
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
 * Returns the words in the clause that names the place, or all words of the sentence when it names
 * no place. Semicolons separate clauses: "India and Nepal banned the app; the EU keeps it off
 * staff phones".
 */
function hitsOfClause({ sentence: { text, start, hits }, named }: Statement): readonly Hit[] {
  if (!named || !/[;；]/.test(text)) return hits;
  const at = named.hit.start - start;
  const from = Math.max(text.lastIndexOf(';', at), text.lastIndexOf('；', at));
  const ends = [text.indexOf(';', at), text.indexOf('；', at)].filter((end) => end >= 0);
  const until = Math.min(text.length, ...ends);
  return hits.filter((hit) => hit.start - start > from && hit.start - start < until);
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
