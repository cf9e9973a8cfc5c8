import { oncePerKey } from '../../collections/once.ts';

/**
 * Values of cues, 0 … 1, by name. A cue is a feature, such as a certain word. A missing cue counts
 * as 0.
 */
export type CueValues = ReadonlyMap<string, number>;

/** A cue's name and its value, 0 … 1 (see `CueValues`). */
export type Cue = readonly [name: string, value: number];

/**
 * Weights of cues, keyed by the name of the cue. `always` is not a cue: its weight is part of every
 * sum.
 */
export type CueWeights = Readonly<Record<string, number>>;

/** Returns the sum of value × weight over all cues, plus the weight `always`. */
export function weighted(values: CueValues, weights: CueWeights): number {
  const weightOf = mapOf(weights);
  let sum = weights.always ?? 0;
  for (const [cue, value] of values) sum += value * (weightOf.get(cue) ?? 0);
  return sum;
}

/** Returns the weights as a map. Look-ups in an object with so many keys would be slower. */
const mapOf = oncePerKey((weights: CueWeights) => new Map(Object.entries(weights)));

/**
 * Returns how much each cue adds to the result of `weighted`: value × weight, keyed by the name of
 * the cue. Includes the weight `always`. Leaves out cues that add nothing.
 */
export function additionsOf(values: CueValues, weights: CueWeights): Record<string, number> {
  const all = [['always', 1] as const, ...values].map(([cue, value]) => {
    return [cue, value * (weights[cue] ?? 0)] as const;
  });
  return Object.fromEntries(all.filter(([, adds]) => adds !== 0));
}
