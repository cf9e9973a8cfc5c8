import { EVERYONE, isForEveryone, type Scope } from '../../record/scopes.ts';
import { type CueValues, type CueWeights, weighted } from './cue-values.ts';
import { type ArticleScopes, type Group, scopeCues } from './scope-cues.ts';
import fitted from './scope-weights.json' with { type: 'json' };
import type { Statement } from './statements.ts';

/** Current weights of the cues that speak for a scope (see `scopeCues`). */
export const SCOPE_WEIGHTS: CueWeights = fitted.weights;

/** Minimum certainty at which a scope other than the most certain one also gets a claim. */
const FURTHER = 0.5;

/** A scope, and the statements that are taken to have it. */
export interface Scoped {
  scope: Scope;
  /** Values, 0 … 1, of the cues that speak for the scope, keyed by the cue's name. */
  cues: CueValues;
  statements: readonly Statement[];
}

/**
 * Divides the statements about one app in one place by scope, the most certain scope first. A
 * further scope counts only if its certainty is at least `FURTHER`. Leaves out scopes without
 * statements.
 */
export function byScope(group: Group, article: ArticleScopes): Scoped[] {
  const cues = scopeCues(group, article);
  const scopes = chosenScopes(cues);
  const [main = EVERYONE] = scopes;
  const scopeOf = (statement: Statement) => {
    const scope = article.named.get(statement) ?? null;
    if (scope !== null) return scopes.includes(scope) ? scope : main;
    return scopes.find((each) => isForEveryone(each) && isBackground(statement)) ?? main;
  };
  return scopes
    .map((scope) => ({
      scope,
      cues: cues.get(scope) ?? new Map(),
      statements: group.statements.filter((statement) => scopeOf(statement) === scope),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/**
 * Chooses the scopes of claims by their cues. Returns at least one scope, the most certain one
 * first. `npm run evaluate -- fit-scope` fits the weights.
 */
export function chosenScopes(
  cues: ReadonlyMap<Scope, CueValues>,
  weights: CueWeights = SCOPE_WEIGHTS,
): Scope[] {
  const ranked = [...cues]
    .map(([scope, values]) => ({ scope, certainty: certaintyOf(values, weights) }))
    .sort((a, b) => b.certainty - a.certainty);
  return ranked
    .filter(({ certainty }, index) => index === 0 || certainty >= FURTHER)
    .map(({ scope }) => scope);
}

/** Returns how certain it is, 0 … 1, that a claim has the scope for which these cues speak. */
function certaintyOf(values: CueValues, weights: CueWeights): number {
  return 1 / (1 + Math.exp(-weighted(values, weights)));
}

/**
 * True for a statement that names its place and stands neither in the headline nor in the
 * beginning.
 */
function isBackground({ sentence, named }: Statement): boolean {
  return sentence.part === 'body' && named !== null;
}
