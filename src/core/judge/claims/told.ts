import type { Told } from './claim.ts';
import { type CueValues, type CueWeights, weighted } from './cue-values.ts';
import fitted from './told-weights.json' with { type: 'json' };

/** Weights of cues for each state. */
export type ToldWeights = Readonly<Record<Told, CueWeights>>;

/** Probability, 0 … 1, that an article tells each state; the probabilities add up to 1. */
export type ToldShares = Readonly<Record<Told, number>>;

/** The weights in use. */
export const TOLD_WEIGHTS: ToldWeights = fitted.weights;

/**
 * Returns how likely each state is, by the sums of value × weight over all cues (multinomial
 * logistic regression). `npm run evaluate -- fit-told` fits the weights.
 */
export function toldShares(values: CueValues, weights: ToldWeights = TOLD_WEIGHTS): ToldShares {
  const states = Object.keys(weights) as Told[];
  const odds = states.map((state) => Math.exp(weighted(values, weights[state])));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  const entries = states.map((state, index) => [state, (odds[index] as number) / total]);
  return Object.fromEntries(entries) as Record<Told, number>;
}

/** Returns the likeliest state; the first of equally likely ones. */
export function likeliestTold(shares: ToldShares): Told {
  const states = Object.keys(shares) as Told[];
  return states.reduce((best, next) => (shares[next] > shares[best] ? next : best));
}
