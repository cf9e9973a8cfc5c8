import type { Told } from './claim.ts';
import { type CueValues, type CueWeights, weighted } from './cue-values.ts';
import fitted from './told-weights.json' with { type: 'json' };

/** Weights of cues for each state. */
export type ToldWeights = Readonly<Record<Told, CueWeights>>;

const WEIGHTS: ToldWeights = fitted.weights;

/** Name of the cue for a headline that denies that there will be a restriction. */
const DENIAL = 'headline:says-deny';

/**
 * Returns the state with the greatest sum of value × weight over all cues (multinomial logistic
 * regression). `npm run evaluate -- fit-told` fits the weights. If the headline denies that there
 * will be a restriction, returns `none` without regard to other cues.
 */
export function toldBy(values: CueValues, weights: ToldWeights = WEIGHTS): Told {
  if (values.has(DENIAL)) return 'none';
  const sums = Object.entries(weights).map(([state, byCue]) => ({
    state: state as Told,
    sum: weighted(values, byCue),
  }));
  return sums.reduce((best, next) => (next.sum > best.sum ? next : best)).state;
}
