import type { Scope } from '../../record/scopes.ts';
import { type Hit, type HitKind, wordsBetween } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { classOf } from '../reading/word-class.ts';
import type { CueValues } from './cue-values.ts';
import { scopeOfWord } from './named-scope.ts';
import { type Statement, weightOf } from './statements.ts';

/**
 * Classes of words that can show whom or what a rule concerns: people ("teenagers"), devices
 * ("phones"), or business with the company ("sale").
 */
const CONCERNED: ReadonlySet<HitKind> = new Set([
  'device',
  'gadget',
  'group',
  'minors',
  'people',
  'sale',
  'scope',
  'store',
]);

/**
 * Number of words between "banned" and "teenagers" at which `nearnessOfScopes` gives 0.5. It gives
 * 1 if there is no word between them.
 */
const HALF = 3;

/**
 * Returns a share, 0 … 1, for each class of words (see `classOf`). If half of the statements have a
 * sentence with a word of the class, the share is 0.5. Statements of greater weight count more (see
 * `weightOf`). Classes whose share is 0 are left out.
 */
export function wordShares(statements: readonly Statement[]): CueValues {
  return sharesOf(statements.map((stated) => [stated.sentence, weightOf(stated)]));
}

/**
 * Returns a share, 0 … 1, for each class of words for people or things that a rule may concern,
 * such as "teenagers". If half of an article's sentences have a word of the class, the share is
 * 0.5. Sentences of the headline and the beginning count more. Classes with the share 0 are left
 * out.
 *
 * All sentences are read, even those that are not about a law. They may tell whom the law
 * concerns.
 */
export function articleWords(sentences: readonly Sentence[]): CueValues {
  return sharesOf(
    sentences.map((sentence) => [sentence, partWeight(sentence)]),
    (hits) => hits.filter(({ kind }) => CONCERNED.has(kind)).map(classOf),
  );
}

function sharesOf(
  weighted: readonly (readonly [Sentence, number])[],
  classesIn = (hits: readonly Hit[]): string[] => hits.map(classOf),
): CueValues {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  const shares = new Map<string, number>();
  for (const [{ hits }, weight] of weighted)
    for (const name of new Set(classesIn(hits)))
      shares.set(name, (shares.get(name) ?? 0) + weight / total);
  return shares;
}

/**
 * Returns how near each scope is to a restriction in the statements' sentences, 0 … 1. In "banned
 * for teenagers", the word "teenagers" stands for `minors` (see `scopeOfWord`). If it were right
 * beside "banned", the value would be 1. It is smaller for each word between them. If several
 * words stand for a scope, the nearest counts.
 */
export function nearnessOfScopes(statements: readonly Statement[]): ReadonlyMap<Scope, number> {
  const nearness = new Map<Scope, number>();
  for (const { sentence, by } of statements)
    for (const hit of sentence.hits) {
      const scope = scopeOfWord(hit);
      if (!scope) continue;
      const near = HALF / (HALF + wordsBetween(by, hit));
      nearness.set(scope, Math.max(nearness.get(scope) ?? 0, near));
    }
  return nearness;
}
