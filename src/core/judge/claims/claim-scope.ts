import { EVERYONE, isForEveryone, type Scope } from '../../record/scopes.ts';
import { addedScope } from './added-scope.ts';
import { type CuePart, weightedParts } from './cue-parts.ts';
import type { CueWeights } from './cue-values.ts';
import { type ArticleScopes, type Group, scopeCues } from './scope-cues.ts';
import fitted from './scope-weights.json' with { type: 'json' };
import type { Statement } from './statements.ts';

/** Fitted weights of the cues for and against a scope (see `scopeCues`). */
export const SCOPE_WEIGHTS: CueWeights = fitted.weights;

/** A scope with at least this certainty is chosen. The most certain scope is chosen in any case. */
const LEAST_CERTAINTY = 0.5;

/** A scope, with the statements about a rule of this scope. */
export interface Scoped {
  scope: Scope;
  cues: readonly CuePart[];
  statements: readonly Statement[];
}

/**
 * Divides a group's statements by scope: "banned for officials" and "banned for all" may be about
 * two laws. The most certain scope comes first.
 */
export function byScope(group: Group, article: ArticleScopes): Scoped[] {
  const cues = scopeCues(group, article);
  const chosen = chosenScopes(cues);
  const main = chosen[0] ?? EVERYONE;
  const added = new Map<Statement, Scope>();
  // The scopes in `chosen` come from the whole group. A single statement can add another scope.
  for (const statement of group.statements) {
    const scope = addedScope(statement, group, article, main);
    if (scope !== null && !chosen.includes(scope)) added.set(statement, scope);
  }
  const scopes = [...new Set([...chosen, ...added.values()])];
  const scopeOf = (statement: Statement) => {
    const own = added.get(statement);
    if (own !== undefined) return own;
    const scope = article.named.get(statement) ?? null;
    if (scope !== null) return scopes.includes(scope) ? scope : main;
    // A statement that names no scope counts for `main`, the most certain scope. It counts for
    // `public` instead if that scope was chosen and the statement is mere background (see
    // `isBackground`).
    return chosen.find((each) => isForEveryone(each) && isBackground(statement)) ?? main;
  };
  return scopes
    .map((scope) => ({
      scope,
      cues: cues.get(scope) ?? [],
      statements: group.statements.filter((statement) => scopeOf(statement) === scope),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/**
 * Returns the most certain scope, then all others with a certainty of at least `LEAST_CERTAINTY`.
 * `npm run evaluate -- fit-scope` fits the weights.
 */
export function chosenScopes(
  cues: ReadonlyMap<Scope, readonly CuePart[]>,
  weights: CueWeights = SCOPE_WEIGHTS,
): Scope[] {
  const ranked = [...cues]
    .map(([scope, ofScope]) => ({ scope, certainty: certaintyOf(ofScope, weights) }))
    .sort((a, b) => b.certainty - a.certainty);
  return ranked
    .filter(({ certainty }, index) => index === 0 || certainty >= LEAST_CERTAINTY)
    .map(({ scope }) => scope);
}

function certaintyOf(cues: readonly CuePart[], weights: CueWeights): number {
  return 1 / (1 + Math.exp(-weightedParts(cues, weights)));
}

/**
 * True for a statement that names its place and stands neither in the headline nor in the
 * beginning.
 */
function isBackground({ sentence, named }: Statement): boolean {
  return sentence.part === 'body' && named !== null;
}
