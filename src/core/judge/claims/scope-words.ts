import type { Scope } from '../../record/scopes.ts';
import { type Hit, type HitKind, wordsBetween } from '../reading/hit.ts';
import { partWeight } from '../reading/part-weight.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { classOf } from '../reading/word-class.ts';
import type { CueValues } from './cue-values.ts';
import { scopeOfWord } from './named-scope.ts';
import { type Statement, weightOf } from './statements.ts';

/**
 * Classes of words that can show whom or what a rule concerns: people, devices, or business with
 * the company.
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
 * `nearnessOfScopes` returns 0.5 if this many words are between a word for a restriction and a
 * word for a scope.
 */
const HALF = 3;

/**
 * Returns the share (0 to 1) of statements whose sentence contains a word of a class (see
 * `classOf`), keyed by class. Weightier statements count more. Leaves out classes that no sentence
 * contains.
 */
export function wordShares(statements: readonly Statement[]): CueValues {
  return sharesOf(statements.map((stated) => [stated.sentence, weightOf(stated)]));
}

/**
 * Returns the share (0 to 1) of an article's sentences that contain a word of a class in
 * `CONCERNED`, keyed by class. The headline and the beginning weigh more. Sentences that are not
 * about a law count too, because they may tell whom the law concerns.
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
 * Returns a nearness, 0 … 1, for each scope that a word in the statements' sentences stands for
 * (see `scopeOfWord`). It is 1 if this word is right beside the word for the restriction (`by`),
 * and falls with every word between the two. If several words stand for one scope, the nearest
 * counts.
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
