import type { CueValues, CueWeights } from '../../core/judge/claims/cue-values.ts';
import { frequentCues } from './frequent-cues.ts';
import { fitLogistic } from './logistic-regression.ts';
import { ratesText } from './print.ts';
import type { ratesOf } from './rates.ts';
import { rounded } from './write-weights.ts';

/** Weight of each of the project's own test sentences; an article has weight 1. */
const OWN_FORM = 0.2;

/**
 * A yes-or-no question with its right answer (`positive`) and the values of its cues, the features
 * of the model.
 */
export interface CueExample {
  values: CueValues;
  positive: boolean;
  /** True for one of this project's own test sentences. */
  own: boolean;
}

/**
 * Fits the weights of cues (features) by logistic regression. Rare cues get no weight (see
 * `frequentCues`). `penalty` is the factor of the penalty on large weights (L2).
 */
export function fitCues(examples: readonly CueExample[], penalty: number): CueWeights {
  const names = frequentCues(examples);
  const rows = examples.map(({ values, positive, own }) => ({
    values: names.map((name) => values.get(name) ?? 0),
    positive,
    weight: own ? OWN_FORM : 1,
  }));
  const { bias, weights } = fitLogistic(rows, names.length, penalty);
  return rounded(['always', ...names], [bias, ...weights]);
}

/**
 * Prints rates for articles, then for the project's own test sentences. Figures marked "out of
 * fold" use weights fitted to the other folds. `what` is a plural noun, such as "places".
 */
export function printRates<E extends { own: boolean }>(
  what: string,
  examples: readonly E[],
  fitted: readonly CueWeights[],
  rates: (examples: readonly E[], weights?: readonly CueWeights[]) => ReturnType<typeof ratesOf>,
): void {
  for (const own of [false, true]) {
    const some = examples.filter((example) => example.own === own);
    console.log(`${some.length} of ${own ? 'own forms' : 'articles'}`);
    console.log(`  ${what} with weights in use          ${ratesText(rates(some))}`);
    console.log(`  ${what} with fitted ones out of fold ${ratesText(rates(some, fitted))}`);
  }
}
