import { EVERYONE, isForEveryone, type Scope } from '../../record/scopes.ts';
import { type CueValues, type CueWeights, weighted } from './cue-values.ts';
import { type ArticleScopes, type Group, scopeCues } from './scope-cues.ts';
import fitted from './scope-weights.json' with { type: 'json' };
import type { Statement } from './statements.ts';

/** Current weights of the cues for scopes (see `scopeCues`). */
export const SCOPE_WEIGHTS: CueWeights = fitted.weights;

/**
 * A scope that is not the most certain one makes a claim of its own if it has at least this
 * certainty.
 */
const FURTHER = 0.5;

/** A scope with the statements that belong to it. */
export interface Scoped {
  scope: Scope;
  /** For each cue that led to the scope: its value, 0 … 1. */
  cues: CueValues;
  statements: readonly Statement[];
}

/**
 * Divides the statements about one app in one place by scope, because each scope has a rule of its
 * own. The most certain scope comes first; further scopes need a certainty of at least `FURTHER`.
 * A scope without statements of its own is left out.
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
 * Returns the scopes that a claim has according to its cues, most certain first; at least one.
 * `npm run evaluate -- fit-scope` fits the weights.
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

/** Returns the certainty, from 0 to 1, that a claim with these cues has a scope. */
function certaintyOf(values: CueValues, weights: CueWeights): number {
  return 1 / (1 + Math.exp(-weighted(values, weights)));
}

/** True for a statement outside headline and beginning that names its place. */
function isBackground({ sentence, named }: Statement): boolean {
  return sentence.part === 'body' && named !== null;
}
