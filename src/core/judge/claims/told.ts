import { oncePerKey } from '../../collections/once.ts';
import type { Told } from './claim.ts';
import type { CueValues, CueWeights } from './cue-values.ts';
import fitted from './told-weights.json' with { type: 'json' };

/** For each state, the weights of the cues that speak for or against it. */
export type ToldWeights = Readonly<Record<Told, CueWeights>>;

/**
 * For each state: the probability, 0 … 1, that the rule is in this state according to the article.
 * The probabilities add up to 1.
 */
export type ToldShares = Readonly<Record<Told, number>>;

/** The fitted weights of the cues, from which `toldShares` computes the state of a rule. */
export const TOLD_WEIGHTS: ToldWeights = fitted.weights;

/**
 * Returns the probability of each state, computed from the sum of value × weight over all cues
 * (multinomial logistic regression). `npm run evaluate -- fit-told` fits the weights.
 */
export function toldShares(values: CueValues, weights: ToldWeights = TOLD_WEIGHTS): ToldShares {
  const states = Object.keys(weights) as Told[];
  const odds = sumsOf(values, weights).map(Math.exp);
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  const shares = {} as Record<Told, number>;
  for (const [index, odd] of odds.entries()) shares[states[index] as Told] = odd / total;
  return shares;
}

/**
 * Returns a map from each cue to its weights, one for each state, in the order of the states in
 * `ToldWeights`. So one look-up finds all weights of a cue.
 */
const byCue = oncePerKey((weights: ToldWeights): ReadonlyMap<string, readonly number[]> => {
  const states = Object.values(weights);
  const cues = new Set(states.flatMap((ofState) => Object.keys(ofState)));
  return new Map([...cues].map((cue) => [cue, states.map((ofState) => ofState[cue] ?? 0)]));
});

/**
 * Returns, for each state, the sum of value × weight over all cues, plus the weight `always` (see
 * `CueWeights`).
 */
function sumsOf(values: CueValues, weights: ToldWeights): number[] {
  const ofCues = byCue(weights);
  const sums = Object.values(weights).map(({ always = 0 }) => always);
  for (const [cue, value] of values) {
    const ofStates = ofCues.get(cue);
    if (!ofStates) continue;
    for (let state = 0; state < sums.length; state++)
      sums[state] = (sums[state] as number) + value * (ofStates[state] as number);
  }
  return sums;
}

/** Returns the most probable state; if several are equally probable, the first of them. */
export function likeliestTold(shares: ToldShares): Told {
  const states = Object.keys(shares) as Told[];
  return states.reduce((best, next) => (shares[next] > shares[best] ? next : best));
}
