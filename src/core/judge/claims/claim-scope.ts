import { scopeSchema } from '../../record/schema.ts';
import { EVERYONE, SCOPES, type Scope } from '../../record/scopes.ts';
import { isOnMinors, saysAge } from '../evidence/minors.ts';
import { type Hit, hitsOf, names, nearest } from '../reading/hit.ts';
import { type Statement, weightOf } from './statements.ts';

/**
 * A claim has a scope when sentences with at least this share of its statements' weight name it.
 */
const OF_CLAIM = 0.3;

/**
 * An article has a scope when sentences with at least this share of the weight of headline and
 * beginning name it.
 */
const OF_ARTICLE = 0.5;

/** Words, at the most, between devices and the authority that owns them. */
const NEAR = 1;

/** Words, at the most, between the restricting word and the devices on which it restricts. */
const ON_DEVICES = 4;

/** Words, at the most, between the restricting word and minors to whom the rule applies. */
const BESIDE = 5;

/** Least certainty of a statement that makes a claim of a further scope. */
const SURE = 0.7;

const MINORS = 'minors' satisfies Scope;

/** Scope of rules on officials' devices. The lexicon's words for devices name it. */
const OFFICIALS = scopeSchema.options.find((scope) => SCOPES[scope].devices === 'officials');

/**
 * Returns the scope that headline and beginning name; the public when they name none. Claims whose
 * sentences name no scope get this one, because a text names phones or children once and then says
 * "the ban".
 */
export function scopeOfArticle(statements: readonly Statement[]): Scope {
  const opening = statements.filter(({ sentence }) => sentence.part !== 'body');
  return weightiest(opening, OF_ARTICLE) ?? EVERYONE;
}

/**
 * Returns the scope that the statements on one app and place name. When none of them names a scope,
 * returns the article's scope; when too few of them do, the public.
 */
function scopeOfClaim(statements: readonly Statement[], ofArticle: Scope): Scope {
  const namesNone = statements.every((statement) => scopeNamedBy(statement) === null);
  return namesNone ? ofArticle : (weightiest(statements, OF_CLAIM) ?? EVERYONE);
}

/** Statements on the rule of one scope, of one app in one place. */
export interface Scoped {
  scope: Scope;
  statements: readonly Statement[];
}

/**
 * Divides the statements on one app and place among the rules that they are about: the rule of the
 * claim's scope, and one for each other scope that a sure statement names together with the place.
 * Statements that name no such scope are about the claim's.
 */
export function byScope(statements: readonly Statement[], ofArticle: Scope): Scoped[] {
  const main = scopeOfClaim(statements, ofArticle);
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
 * Returns the scope that a statement names; null when it names none. Of several, minors come first,
 * then campuses and armies, whose devices are not officials', then officials' devices, then
 * dealings with the company.
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
 * True when words name minors as those to whom the rule applies: they say their age or name social
 * media, or are beside the restricting word. Otherwise minors are a ground: "blocked the app,
 * saying that it led young people astray".
 */
function isForMinors(hits: readonly Hit[], by: Hit): boolean {
  const minors = hitsOf(hits, 'minors');
  return isOnMinors(hits) || minors.some(saysAge) || nearest(by, minors) <= BESIDE;
}

/**
 * Returns the words in the clause that names the place, or in the whole sentence when it names no
 * place. Semicolons separate clauses: "India and Nepal banned the app; the EU keeps it off staff
 * phones".
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
 * True when a word names officials' devices, an authority is beside devices, or a sentence that
 * names a place restricts the app on devices: "banned in Canada on such devices".
 */
function namesOfficialDevices(hits: readonly Hit[], { by, named }: Statement): boolean {
  if (names(hits, 'device')) return true;
  const gadgets = hitsOf(hits, 'gadget');
  const isOwned = gadgets.some((gadget) => nearest(gadget, hitsOf(hits, 'authority')) <= NEAR);
  return isOwned || (named !== null && nearest(by, gadgets) <= ON_DEVICES);
}
