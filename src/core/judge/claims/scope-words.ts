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
 * Number of words between a word for the restriction ("banned") and a scope's word ("teenagers")
 * at which `nearnessOfScopes` gives 0.5. It gives 1 if there is no word between them.
 */
const HALF = 3;

/**
 * Returns, for each class of words, the share of statements with such a word, 0 … 1. Weightier
 * statements count more. A class is missing if no statement has a word of it.
 */
export function wordShares(statements: readonly Statement[]): CueValues {
  return sharesOf(statements.map((stated) => [stated.sentence, weightOf(stated)]));
}

/**
 * Returns, for each class of words in `CONCERNED`, the share of an article's sentences with such a
 * word, 0 … 1. Sentences in the headline or the beginning count more.
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
 * Returns how near each scope's words are to the restriction, 0 … 1. In "banned for teenagers",
 * one word stands between, so `minors` has 0.75.
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
