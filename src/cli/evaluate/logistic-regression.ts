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

/** Maximum number of steps of a fit. */
const STEPS = 40;

/** A fit ends when no coefficient changes by more than this in one step. */
const STILL = 1e-7;

/** Maximum change of a coefficient in one step, so that the fit does not overshoot. */
const FARTHEST = 2;

/**
 * Minimum penalty on every coefficient. If a feature has no effect, this penalty keeps its
 * coefficient at 0.
 */
const LEAST_PENALTY = 1e-9;

/**
 * Fits a logistic regression by Newton's method (McCullagh and Nelder, "Generalized Linear
 * Models", 1989). Deterministic. `penalty` is the factor of the penalty on large weights.
 * `features` is the number of values of each example.
 */
export function fitLogistic(
  examples: readonly Example[],
  features: number,
  penalty: number,
): Coefficients {
  const rows = examples.map((example) => ({
    ...example,
    // Every example gets a first feature that is always 1. The weight of this feature is the bias.
    values: Float64Array.of(1, ...example.values),
  }));
  const now = new Float64Array(features + 1);
  for (let step = 0; step < STEPS; step += 1) {
    const { slope, curve } = derivativesAt(now, rows, Math.max(penalty, LEAST_PENALTY));
    const move = solved(curve, slope);
    const largest = Math.max(...move.map(Math.abs));
    const factor = Math.min(1, FARTHEST / largest);
    for (let index = 0; index < now.length; index += 1)
      now[index] = (now[index] ?? 0) - factor * (move[index] ?? 0);
    if (largest < STILL) break;
  }
  const [bias = 0, ...weights] = now;
  return { bias, weights };
}

type Row = Omit<Example, 'values'> & { values: Float64Array };

/** Returns the first and second derivatives of the penalised mean loss. */
function derivativesAt(at: Float64Array, rows: readonly Row[], penalty: number) {
  const size = at.length;
  const slope = new Float64Array(size);
  const curve = Array.from({ length: size }, () => new Float64Array(size));
  const total = rows.reduce((sum, { weight = 1 }) => sum + weight, 0);
  for (const { values, positive, weight = 1 } of rows) {
    const sum = values.reduce((total, value, index) => total + value * (at[index] ?? 0), 0);
    const given = 1 / (1 + Math.exp(-sum));
    const error = (weight / total) * (given - Number(positive));
    const doubt = (weight / total) * given * (1 - given);
    const present = [...values.keys()].filter((index) => values[index] !== 0);
    for (const a of present) {
      const value = values[a] ?? 0;
      slope[a] = (slope[a] ?? 0) + error * value;
      const line = curve[a] ?? slope;
      for (const b of present) line[b] = (line[b] ?? 0) + doubt * value * (values[b] ?? 0);
    }
  }
  for (let index = 0; index < size; index += 1) {
    const line = curve[index] ?? slope;
    // The bias is hardly penalised.
    const own = index === 0 ? LEAST_PENALTY : penalty;
    line[index] = (line[index] ?? 0) + own;
    slope[index] = (slope[index] ?? 0) + own * (at[index] ?? 0);
  }
  return { slope, curve };
}

/**
 * Solves `matrix` · x = `right` for x by Cholesky decomposition. The matrix must be symmetric and
 * positive definite; its lower half is overwritten.
 */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const cell = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  const before = (a: number, b: number, end: number) => {
    let sum = 0;
    for (let index = 0; index < end; index += 1) sum += cell(a, index) * cell(b, index);
    return sum;
  };
  const size = right.length;
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      const rest = cell(row, column) - before(row, column, column);
      const line = matrix[row] as Float64Array;
      line[column] = row === column ? Math.sqrt(rest) : rest / cell(column, column);
    }
  const result = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    for (let index = 0; index < row; index += 1)
      result[row] = (result[row] ?? 0) - cell(row, index) * (result[index] ?? 0);
    result[row] = (result[row] ?? 0) / cell(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let below = row + 1; below < size; below += 1)
      result[row] = (result[row] ?? 0) - cell(below, row) * (result[below] ?? 0);
    result[row] = (result[row] ?? 0) / cell(row, row);
  }
  return result;
}
