import { scopeSchema } from '../../record/schema.ts';
import { EVERYONE, SCOPES, type Scope } from '../../record/scopes.ts';
import { type Hit, names } from '../reading/hit.ts';
import { type Statement, weightOf } from './statements.ts';

/** Share of the statements' weight from which on a scope that they name is the claim's. */
const OF_CLAIM = 0.3;

/** Share of headline and beginning from which on a scope that they name is the article's. */
const OF_ARTICLE = 0.5;

const MINORS = 'minors' satisfies Scope;

/** Scope of officials' devices, which the words for devices name. */
const OFFICIALS = scopeSchema.options.find((scope) => SCOPES[scope].devices === 'officials');

/**
 * Returns the scope that headline and beginning name; the public when they name none. Other
 * sentences inherit it, since a text names phones or children once and then says "the ban".
 */
export function scopeOfArticle(statements: readonly Statement[]): Scope {
  const opening = statements.filter(({ sentence }) => sentence.part !== 'body');
  return weightiest(opening, OF_ARTICLE) ?? EVERYONE;
}

/**
 * Returns the scope that the statements on one app and place name by their own words. When they
 * name none, the article's scope is meant; when only few of them do, the public is.
 */
export function scopeOfClaim(statements: readonly Statement[], ofArticle: Scope): Scope {
  const namesNone = statements.every((statement) => scopeNamedBy(statement) === null);
  return namesNone ? ofArticle : (weightiest(statements, OF_CLAIM) ?? EVERYONE);
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
 * Returns the scope that a statement names: minors, then campuses and armies, whose devices are not
 * officials', then officials' devices, then dealings with the company. Null when it names none.
 */
function scopeNamedBy(statement: Statement): Scope | null {
  const hits = hitsOfClause(statement);
  if (names(hits, 'minors')) return MINORS;
  const named = hits.flatMap(({ kind, meaning }) => (kind === 'scope' ? [meaning as Scope] : []));
  const users = named.find((scope) => SCOPES[scope].devices === 'others');
  if (users) return users;
  if (OFFICIALS && names(hits, 'device')) return OFFICIALS;
  return named[0] ?? null;
}

/**
 * Returns the words of the clause that names the place; of the whole sentence when it names none.
 * Semicolons set clauses apart: "India and Nepal banned the app; the EU keeps it off staff phones".
 */
function hitsOfClause({ sentence: { text, start, hits }, named }: Statement): readonly Hit[] {
  if (!named || !/[;；]/.test(text)) return hits;
  const at = named.hit.start - start;
  const from = Math.max(text.lastIndexOf(';', at), text.lastIndexOf('；', at));
  const ends = [text.indexOf(';', at), text.indexOf('；', at)].filter((end) => end >= 0);
  const until = Math.min(text.length, ...ends);
  return hits.filter((hit) => hit.start - start > from && hit.start - start < until);
}
