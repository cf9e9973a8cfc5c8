/** A labelled example: the values of its features, and whether it belongs to the class. */
export interface Example {
  values: readonly number[];
  positive: boolean;
  /** Weight of the example compared with other examples; 1 by default. */
  weight?: number;
}

/** Coefficients of a logistic regression. */
export interface Coefficients {
  bias: number;
  /** One weight for each feature. */
  weights: number[];
}

/** Largest number of descent steps. */
const STEPS = 4000;

/** The descent ends when no coefficient changes by more than this in a step. */
const STILL = 1e-7;

/**
 * Fits a logistic regression by projected gradient descent with momentum. Starts from zero, so
 * that equal examples give equal coefficients. `signs` restricts the sign of each weight: 1 for ≥
 * 0, −1 for ≤ 0, 0 for no restriction. Minimises the mean loss plus a penalty: half the sum of the
 * squared weights (without the bias), times `penalty`.
 */
export function fitLogistic(
  examples: readonly Example[],
  signs: readonly number[],
  penalty: number,
): Coefficients {
  const step = 1 / (0.25 * meanSquare(examples) + penalty);
  let [now, before] = [zeros(signs.length), zeros(signs.length)];
  for (let round = 1; round <= STEPS; round += 1) {
    const momentum = (round - 1) / (round + 2);
    const ahead = combine(now, before, (a, b) => a + momentum * (a - b));
    const slope = gradient(examples, ahead, penalty);
    const moved = combine(ahead, slope, (a, b) => a - step * b);
    [before, now] = [now, onSide(moved, signs)];
    if (distance(before, now) < STILL) break;
  }
  return now;
}

/** Returns the probability, from 0 to 1, that an example belongs to the class. */
export function probability({ bias, weights }: Coefficients, values: readonly number[]): number {
  const sum = values.reduce((total, value, index) => total + value * (weights[index] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Returns the mean negative logarithm of the probabilities given to the correct answers; lower is
 * better.
 */
export function logLoss(results: readonly { positive: boolean; given: number }[]): number {
  const losses = results.map(
    ({ positive, given }) => -Math.log(Math.max(positive ? given : 1 - given, 1e-9)),
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / (losses.length || 1);
}

function gradient(examples: readonly Example[], at: Coefficients, penalty: number): Coefficients {
  const slope = zeros(at.weights.length);
  const total = examples.reduce((sum, { weight = 1 }) => sum + weight, 0);
  for (const { values, positive, weight = 1 } of examples) {
    const error = (weight / total) * (probability(at, values) - (positive ? 1 : 0));
    slope.bias += error;
    values.forEach((value, index) => {
      if (value !== 0) slope.weights[index] = (slope.weights[index] ?? 0) + error * value;
    });
  }
  return combine(slope, { bias: 0, weights: at.weights }, (a, b) => a + penalty * b);
}

function onSide({ bias, weights }: Coefficients, signs: readonly number[]): Coefficients {
  return {
    bias,
    weights: weights.map((weight, index) => (weight * (signs[index] ?? 0) < 0 ? 0 : weight)),
  };
}

/** Returns the largest difference between corresponding coefficients. */
function distance(a: Coefficients, b: Coefficients): number {
  const { bias, weights } = combine(a, b, (x, y) => Math.abs(x - y));
  return Math.max(bias, ...weights);
}

function combine(
  a: Coefficients,
  b: Coefficients,
  of: (a: number, b: number) => number,
): Coefficients {
  return {
    bias: of(a.bias, b.bias),
    weights: a.weights.map((weight, index) => of(weight, b.weights[index] ?? 0)),
  };
}

function meanSquare(examples: readonly Example[]): number {
  const squares = examples.map(({ values }) => 1 + values.reduce((sum, x) => sum + x * x, 0));
  return squares.reduce((sum, square) => sum + square, 0) / (examples.length || 1);
}

function zeros(length: number): Coefficients {
  return { bias: 0, weights: Array.from({ length }, () => 0) };
}
