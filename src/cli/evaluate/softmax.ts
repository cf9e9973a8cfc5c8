/** One labelled example: the values of its cues by name, and the correct class. */
export interface Example<Class extends string> {
  values: ReadonlyMap<string, number>;
  class: Class;
}

/** Weights of the cues for each class. `always` is the weight of a cue that every example has. */
export type SoftmaxWeights<Class extends string> = Record<Class, Record<string, number>>;

const STEPS = 1500;
const RATE = 1;

/** Penalty on large weights (L2). */
const PENALTY = 0.004;

/** Minimum number of examples with a cue. A cue with fewer examples gets no weight. */
const FEWEST = 4;

/**
 * Fits a multinomial logistic regression by gradient descent. The descent starts from zero, so that
 * equal examples give equal weights. Leaves out cues that fewer than four examples have.
 */
export function fitSoftmax<Class extends string>(
  examples: readonly Example<Class>[],
  classes: readonly Class[],
): SoftmaxWeights<Class> {
  const names = ['always', ...frequentCues(examples)];
  const rows = examples.map(({ values }) =>
    names.map((name) => values.get(name) ?? (name === 'always' ? 1 : 0)),
  );
  const weights = classes.map(() => names.map(() => 0));
  for (let step = 0; step < STEPS; step++) descend(weights, rows, examples, classes);
  const entries = classes.map((name, index) => [name, named(names, weights[index] as number[])]);
  return Object.fromEntries(entries);
}

function descend<Class extends string>(
  weights: number[][],
  rows: readonly number[][],
  examples: readonly Example<Class>[],
  classes: readonly Class[],
): void {
  const gradient = weights.map((row) => row.map((weight) => PENALTY * weight));
  rows.forEach((row, index) => {
    const chances = chancesOf(weights, row);
    classes.forEach((name, at) => {
      const error = (chances[at] as number) - Number(examples[index]?.class === name);
      const slope = gradient[at] as number[];
      row.forEach((value, cue) => {
        if (value !== 0) slope[cue] = (slope[cue] as number) + (error * value) / rows.length;
      });
    });
  });
  weights.forEach((row, at) => {
    row.forEach((weight, cue) => {
      row[cue] = weight - RATE * ((gradient[at] as number[])[cue] as number);
    });
  });
}

function chancesOf(weights: readonly number[][], row: readonly number[]): number[] {
  const sums = weights.map((each) =>
    each.reduce((sum, weight, cue) => sum + weight * (row[cue] ?? 0), 0),
  );
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function frequentCues(examples: readonly Example<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const { values } of examples)
    for (const cue of values.keys()) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return [...counts].flatMap(([cue, count]) => (count >= FEWEST ? [cue] : [])).sort();
}

function named(names: readonly string[], weights: readonly number[]): Record<string, number> {
  const rounded = names.map((name, index) => [name, Math.round((weights[index] ?? 0) * 100) / 100]);
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}
