/** A labelled example: the values of its cues by name, and the class that it belongs to. */
export interface Example<Class extends string> {
  values: ReadonlyMap<string, number>;
  class: Class;
  /** Weight of the example compared with other examples; 1 by default. */
  weight?: number;
}

/** Weights of the cues, for each class. `always` is the weight of a cue that every example has. */
export type SoftmaxWeights<Class extends string> = Record<Class, Record<string, number>>;

const STEPS = 1500;
const RATE = 1;

/** Factor of the penalty on large weights of single cues (L2). */
const PENALTY = 0.004;

/** Factor of the penalty on large weights that several cues share (L2). */
const SHARED_PENALTY = 0.0005;

/** Minimum number of examples that must have a cue. A rarer cue gets no weight. */
const FEWEST = 4;

/** Weights during the descent: `own` by class and cue, `shared` by family of cues. */
interface Descent {
  own: number[][];
  shared: number[];
}

/** Positions of a cue and of the class in its name, such as `ended` in `record:ended`. */
interface Namesake {
  class: number;
  cue: number;
  /** Position of the cue's family, such as `record`. */
  family: number;
}

/**
 * Fits a multinomial logistic regression by gradient descent. Starts from zero, so that equal
 * examples give equal weights. Leaves out cues that fewer than four examples have. Cues that are
 * named `family:class` share one weight for the class in their name, so that a class with few
 * examples profits from the examples of all classes.
 */
export function fitSoftmax<Class extends string>(
  examples: readonly Example<Class>[],
  classes: readonly Class[],
): SoftmaxWeights<Class> {
  const names = ['always', ...frequentCues(examples)];
  const rows = examples.map(({ values }) =>
    names.map((name) => values.get(name) ?? (name === 'always' ? 1 : 0)),
  );
  const namesakes = namesakesAmong(names, classes);
  const families = Math.max(0, ...namesakes.map(({ family }) => family + 1));
  const descent: Descent = {
    own: classes.map(() => names.map(() => 0)),
    shared: Array.from({ length: families }, () => 0),
  };
  for (let step = 0; step < STEPS; step++) descend(descent, namesakes, rows, examples, classes);
  const weights = summed(descent, namesakes);
  const entries = classes.map((name, index) => [name, named(names, weights[index] as number[])]);
  return Object.fromEntries(entries);
}

function namesakesAmong(names: readonly string[], classes: readonly string[]): Namesake[] {
  const families: string[] = [];
  return names.flatMap((name, cue) => {
    const [family = '', named = ''] = name.split(':');
    if (!classes.includes(named)) return [];
    if (!families.includes(family)) families.push(family);
    return [{ class: classes.indexOf(named), cue, family: families.indexOf(family) }];
  });
}

/**
 * Returns the weight of each cue for each class. If the cue's name contains the class, the shared
 * weight of the cue's family is added.
 */
function summed({ own, shared }: Descent, namesakes: readonly Namesake[]): number[][] {
  const weights = own.map((row) => [...row]);
  for (const { class: at, cue, family } of namesakes)
    (weights[at] as number[])[cue] = (own[at]?.[cue] ?? 0) + (shared[family] ?? 0);
  return weights;
}

function descend<Class extends string>(
  descent: Descent,
  namesakes: readonly Namesake[],
  rows: readonly number[][],
  examples: readonly Example<Class>[],
  classes: readonly Class[],
): void {
  const slopes = slopesOf(summed(descent, namesakes), rows, examples, classes);
  descent.shared = descent.shared.map((weight, family) => {
    const ofFamily = namesakes.filter((namesake) => namesake.family === family);
    const slope = ofFamily.reduce((sum, { class: at, cue }) => sum + (slopes[at]?.[cue] ?? 0), 0);
    return weight - RATE * (slope + SHARED_PENALTY * weight);
  });
  descent.own = descent.own.map((row, at) =>
    row.map((weight, cue) => weight - RATE * ((slopes[at]?.[cue] ?? 0) + PENALTY * weight)),
  );
}

/**
 * Returns the derivative of the loss, without penalties, with respect to the weight of each cue
 * for each class.
 */
function slopesOf<Class extends string>(
  weights: readonly number[][],
  rows: readonly number[][],
  examples: readonly Example<Class>[],
  classes: readonly Class[],
): number[][] {
  const slopes = weights.map((row) => row.map(() => 0));
  const total = examples.reduce((sum, { weight = 1 }) => sum + weight, 0);
  rows.forEach((row, index) => {
    const chances = chancesOf(weights, row);
    const share = (examples[index]?.weight ?? 1) / total;
    classes.forEach((name, at) => {
      const error = share * ((chances[at] as number) - Number(examples[index]?.class === name));
      const slope = slopes[at] as number[];
      row.forEach((value, cue) => {
        if (value !== 0) slope[cue] = (slope[cue] as number) + error * value;
      });
    });
  });
  return slopes;
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
