/** Options from which the model may choose one or none. More than one option may be right. */
export interface Choice {
  /** Values of each option's features. */
  options: readonly (readonly number[])[];
  /** One entry for each option. If no entry is true, it is right to choose none of the options. */
  right: readonly boolean[];
}

/** Weights of a choice model (see `fitChoice`). */
export interface ChoiceWeights {
  /**
   * An option's score is `base` plus the sum of its values × weights. Choosing none of the options
   * has the score 0.
   */
  base: number;
  /** One weight for each feature. */
  weights: number[];
}

const STEPS = 600;
const RATE = 0.5;

/** Factor of the penalty on large weights (L2). */
const PENALTY = 0.0007;

/**
 * Fits a conditional logistic regression by gradient descent with momentum. Deterministic.
 * `features` is the number of values of each option.
 */
export function fitChoice(choices: readonly Choice[], features: number): ChoiceWeights {
  let now = Array.from({ length: features + 1 }, () => 0);
  let before = now;
  for (let step = 1; step <= STEPS; step++) {
    const momentum = (step - 1) / (step + 2);
    const ahead = now.map((weight, index) => weight + momentum * (weight - (before[index] ?? 0)));
    // The loss is the mean negative log probability of a right choice.
    const slope = slopeAt(choices, ahead);
    before = now;
    now = ahead.map((weight, index) => {
      const penalty = index === 0 ? 0 : PENALTY * weight;
      return weight - RATE * ((slope[index] ?? 0) + penalty);
    });
  }
  const [base = 0, ...weights] = now;
  return { base, weights };
}

/** Returns the derivative of the mean loss with respect to the base and to each weight. */
function slopeAt(choices: readonly Choice[], weights: readonly number[]): number[] {
  const slope = weights.map(() => 0);
  for (const { options, right } of choices) {
    // An option's probability is proportional to the exponential of its score.
    const odds = options.map((values) => Math.exp(sumOf(values, weights)));
    // Choosing none of the options has the score 0, so its odds are 1.
    const total = odds.reduce((sum, odd) => sum + odd, 1);
    const rightOdds = odds.filter((_, index) => right[index]).reduce((sum, odd) => sum + odd, 0);
    options.forEach((values, index) => {
      const odd = odds[index] ?? 0;
      const wanted = right[index] ? odd / rightOdds : 0;
      const error = (odd / total - wanted) / choices.length;
      slope[0] = (slope[0] ?? 0) + error;
      values.forEach((value, feature) => {
        if (value !== 0) slope[feature + 1] = (slope[feature + 1] ?? 0) + error * value;
      });
    });
  }
  return slope;
}

function sumOf(values: readonly number[], weights: readonly number[]): number {
  let sum = weights[0] ?? 0;
  // The fit spends most of its time here, and a loop is faster than `reduce`.
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value !== 0) sum += value * (weights[index + 1] as number);
  }
  return sum;
}
