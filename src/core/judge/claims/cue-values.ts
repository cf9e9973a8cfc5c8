/**
 * Values of cues, 0 … 1, by the name of the cue. A cue is a sign that something is true. A missing
 * cue has the value 0.
 */
export type CueValues = ReadonlyMap<string, number>;

/** Weights of cues, by the cues' names. `always` is the weight of a cue that is always present. */
export type CueWeights = Readonly<Record<string, number>>;

/** Returns the sum of value × weight over all cues, including `always`. */
export function weighted(values: CueValues, weights: CueWeights): number {
  let sum = weights.always ?? 0;
  for (const [cue, value] of values) sum += value * (weights[cue] ?? 0);
  return sum;
}

/**
 * Returns what each cue adds to the sum of value × weight, by the cue's name, including `always`.
 * Leaves out cues that add nothing.
 */
export function additionsOf(values: CueValues, weights: CueWeights): Record<string, number> {
  const all = [['always', 1] as const, ...values].map(([cue, value]) => {
    return [cue, value * (weights[cue] ?? 0)] as const;
  });
  return Object.fromEntries(all.filter(([, adds]) => adds !== 0));
}
