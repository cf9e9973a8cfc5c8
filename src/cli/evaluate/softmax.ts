import { frequentCues } from './frequent-cues.ts';
import { rounded } from './write-weights.ts';

/** A labelled example: the values of its features by name, and the class that it belongs to. */
export interface Example<Class extends string> {
  values: ReadonlyMap<string, number>;
  class: Class;
  /** Weight of the example compared with other examples; 1 by default. */
  weight?: number;
}

/**
 * Weights of the features, for each class. The weight `always` is added for every example. A
 * missing weight is 0.
 */
export type SoftmaxWeights<Class extends string> = Record<Class, Record<string, number>>;

const STEPS = 250;
const RATE = 1;

/** Factor of the penalty on large weights of single features (L2). */
const PENALTY = 0.002;

/**
 * Factor of the penalty on large shared weights (L2). Features such as `record:ended` and
 * `record:blocked` share one weight.
 */
const SHARED_PENALTY = 0.0005;

/**
 * Weights closer to zero than this are dropped, because they hardly change which class is
 * likeliest.
 */
const SMALLEST = 0.1;

/**
 * Weights during gradient descent. `own` has one weight for each class and feature. `shared` has
 * one weight for each family: the features `record:ended` and `record:blocked` are one family.
 */
interface Descent {
  own: number[][];
  shared: number[];
}

/**
 * The features that an example has. `features` are their positions in the list of feature names,
 * and `values` are their values in the same order.
 */
interface Row {
  features: Uint32Array;
  values: Float64Array;
}

/**
 * A feature that is named after a class. The feature `record:ended` is named after the class
 * `ended` and belongs to the family `record`. All fields are indexes.
 */
interface Namesake {
  class: number;
  feature: number;
  family: number;
}

/** Fits a multinomial logistic regression by gradient descent with momentum. Deterministic. */
export function fitSoftmax<Class extends string>(
  examples: readonly Example<Class>[],
  classes: readonly Class[],
): SoftmaxWeights<Class> {
  // Leaves out features that fewer than four examples have.
  const names = ['always', ...frequentCues(examples)];
  const rows = examples.map(({ values }) => rowOf(names, values));
  // Features such as `record:ended` and `record:blocked` are named after a class and belong to
  // one family, `record`. Each family has a shared weight. For the class `ended`, the weight of
  // `record:ended` is its own weight plus the shared weight of `record`. The shared weight helps
  // classes with few examples.
  const namesakes = namesakesAmong(names, classes);
  const families = Math.max(0, ...namesakes.map(({ family }) => family + 1));
  let now: Descent = {
    own: classes.map(() => names.map(() => 0)),
    shared: Array.from({ length: families }, () => 0),
  };
  let before = now;
  for (let step = 1; step <= STEPS; step++) {
    const ahead = further(now, before, (step - 1) / (step + 2));
    before = now;
    now = descended(ahead, namesakes, rows, examples, classes);
  }
  const weights = centred(summed(now, namesakes));
  const entries = classes.map((name, index) => [name, rounded(names, weights[index] as number[])]);
  return Object.fromEntries(entries);
}

/**
 * Returns the features that an example has. Every example has the feature `always`, the first of
 * `names`, with the value 1.
 */
function rowOf(names: readonly string[], values: ReadonlyMap<string, number>): Row {
  const all = names.map(
    (name, feature) => [feature, feature === 0 ? 1 : (values.get(name) ?? 0)] as const,
  );
  const present = all.filter(([, value]) => value !== 0);
  return {
    features: Uint32Array.from(present, ([feature]) => feature),
    values: Float64Array.from(present, ([, value]) => value),
  };
}

function namesakesAmong(names: readonly string[], classes: readonly string[]): Namesake[] {
  const families: string[] = [];
  return names.flatMap((name, feature) => {
    const [family = '', named = ''] = name.split(':');
    if (!classes.includes(named)) return [];
    if (!families.includes(family)) families.push(family);
    return [{ class: classes.indexOf(named), feature, family: families.indexOf(family) }];
  });
}

/**
 * Returns the weight of each feature for each class. If the feature is named after the class, the
 * shared weight of its family is added. For example, for the class `ended`, the feature
 * `record:ended` gets the shared weight of `record`.
 */
function summed({ own, shared }: Descent, namesakes: readonly Namesake[]): number[][] {
  const weights = own.map((row) => [...row]);
  for (const { class: at, feature, family } of namesakes)
    (weights[at] as number[])[feature] = (own[at]?.[feature] ?? 0) + (shared[family] ?? 0);
  return weights;
}

/**
 * Subtracts from each feature's weights their median over all classes. This changes no
 * probability. Then sets weights closer to zero than `SMALLEST` to 0.
 */
function centred(weights: readonly number[][]): number[][] {
  const middles = (weights[0] ?? []).map((_, feature) =>
    middleOf(weights.map((row) => row[feature] ?? 0)),
  );
  return weights.map((row) =>
    row.map((weight, feature) => {
      const own = weight - (middles[feature] ?? 0);
      return Math.abs(own) < SMALLEST ? 0 : own;
    }),
  );
}

/** Returns the median of the numbers. */
function middleOf(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  const half = (ordered.length - 1) / 2;
  return ((ordered[Math.floor(half)] ?? 0) + (ordered[Math.ceil(half)] ?? 0)) / 2;
}

/**
 * Returns the weights after a move from `now` that continues the last step. The last step led
 * from `before` to `now`. `share` is the length of the move as a fraction of that step. The move
 * gives the descent its momentum.
 */
function further(now: Descent, before: Descent, share: number): Descent {
  const moved = (weight: number, old = 0) => weight + share * (weight - old);
  return {
    own: now.own.map((row, at) =>
      row.map((weight, feature) => moved(weight, before.own[at]?.[feature])),
    ),
    shared: now.shared.map((weight, family) => moved(weight, before.shared[family])),
  };
}

/** Returns the weights after one step of gradient descent. */
function descended<Class extends string>(
  { own, shared }: Descent,
  namesakes: readonly Namesake[],
  rows: readonly Row[],
  examples: readonly Example<Class>[],
  classes: readonly Class[],
): Descent {
  const slopes = slopesOf(summed({ own, shared }, namesakes), rows, examples, classes);
  const slopeOf = (family: number) =>
    namesakes
      .filter((namesake) => namesake.family === family)
      .reduce((sum, { class: at, feature }) => sum + (slopes[at]?.[feature] ?? 0), 0);
  return {
    own: own.map((row, at) =>
      row.map(
        (weight, feature) => weight - RATE * ((slopes[at]?.[feature] ?? 0) + PENALTY * weight),
      ),
    ),
    shared: shared.map(
      (weight, family) => weight - RATE * (slopeOf(family) + SHARED_PENALTY * weight),
    ),
  };
}

/**
 * Returns the derivatives of the loss (without penalties) with respect to the weight of each
 * feature for each class.
 */
function slopesOf<Class extends string>(
  weights: readonly number[][],
  rows: readonly Row[],
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
      addTo(slopes[at] as number[], row, error);
    });
  });
  return slopes;
}

/** Adds `factor` × value to `numbers`, for each feature in a row. */
function addTo(numbers: number[], { features, values }: Row, factor: number): void {
  for (let index = 0; index < features.length; index++) {
    const feature = features[index] as number;
    numbers[feature] = (numbers[feature] as number) + factor * (values[index] as number);
  }
}

function chancesOf(weights: readonly number[][], row: Row): number[] {
  const sums = weights.map((each) => sumOf(each, row));
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Returns the sum of weight × value over a row's features. */
function sumOf(weights: readonly number[], { features, values }: Row): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++)
    sum += (weights[features[index] as number] as number) * (values[index] as number);
  return sum;
}
