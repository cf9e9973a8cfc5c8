import type { Scope } from '../../record/scopes.ts';
import { wordsBetween } from '../reading/hit.ts';
import { classOf } from '../reading/word-class.ts';
import type { CueValues } from './cue-values.ts';
import { scopeOfWord } from './named-scope.ts';
import { type Statement, weightOf } from './statements.ts';

/** Number of words between two words at which one counts half as much for the other. */
const HALF = 3;

/**
 * Returns, by the name of each class of words, the share of the statements' weight that stands in
 * sentences with such a word, 0 … 1. Classes that no sentence names are missing.
 */
export function wordShares(statements: readonly Statement[]): CueValues {
  const total = totalWeight(statements);
  const shares = new Map<string, number>();
  for (const statement of statements) {
    const share = weightOf(statement) / total;
    for (const name of new Set(statement.sentence.hits.map(classOf)))
      shares.set(name, (shares.get(name) ?? 0) + share);
  }
  return shares;
}

/**
 * Returns how near the statements' words for each scope are to the word for their restriction: 1
 * for a word right beside it, less the more words are between. Scopes without a word are missing.
 */
export function nearnessOfScopes(statements: readonly Statement[]): ReadonlyMap<Scope, number> {
  const nearness = new Map<Scope, number>();
  for (const { sentence, by } of statements)
    for (const hit of sentence.hits) {
      const scope = scopeOfWord(hit);
      const near = HALF / (HALF + wordsBetween(by, hit));
      if (scope) nearness.set(scope, Math.max(nearness.get(scope) ?? 0, near));
    }
  return nearness;
}

/** Returns the weight of all statements; 1 when there are none. */
export function totalWeight(statements: readonly Statement[]): number {
  return statements.reduce((sum, statement) => sum + weightOf(statement), 0) || 1;
}
