/** A choice of one of several options, or of none of them. Several options may be right. */
export interface Choice {
  /**
   * The options in each case that may hold. The probability of an option is the mean of its
   * probabilities in the cases, weighted by the cases' `share`. When no case has a right option,
   * choosing none is right.
   */
  cases: readonly ChoiceCase[];
}

/** The options of a choice in one case. */
export interface ChoiceCase {
  /** Probability of the case, 0 … 1. */
  share: number;
  /** Values of each option's features. */
  options: readonly (readonly number[])[];
  /** For each option, true when it is right. */
  right: readonly boolean[];
}

/** Weights of a choice model (see `fitChoice`). */
export interface ChoiceWeights {
  /** Value with which the sum of every option begins. Choosing none has the sum 0. */
  base: number;
  /** One weight for each feature. */
  weights: number[];
}

const STEPS = 600;
const RATE = 0.5;

/** Factor of the penalty on weights that differ from those at the start (L2). */
const PENALTY = 0.01;

/**
 * Fits a conditional logistic regression by gradient descent with momentum: the probability of an
 * option, or of none, is proportional to the exponential of its sum of value × weight. Minimises
 * the mean negative logarithm of the probability given to all right options together, plus a
 * penalty for each weight by its distance from `start`, so that the weights keep what they learned
 * from earlier choices.
 */
export function fitChoice(choices: readonly Choice[], start: ChoiceWeights): ChoiceWeights {
  const first = [start.base, ...start.weights];
  let now = first;
  let before = now;
  for (let step = 1; step <= STEPS; step++) {
    const momentum = (step - 1) / (step + 2);
    const ahead = now.map((weight, index) => weight + momentum * (weight - (before[index] ?? 0)));
    const slope = slopeAt(choices, ahead);
    before = now;
    now = ahead.map((weight, index) => {
      const penalty = index === 0 ? 0 : PENALTY * (weight - (first[index] ?? 0));
      return weight - RATE * ((slope[index] ?? 0) + penalty);
    });
  }
  const [base = 0, ...weights] = now;
  return { base, weights };
}

/** A case with the probabilities that weights give to its options. */
interface RatedCase extends ChoiceCase {
  chances: readonly number[];
  /** Probability of choosing rightly in this case. */
  chance: number;
}

/** Returns the derivative of the mean loss with respect to the base and to each weight. */
function slopeAt(choices: readonly Choice[], weights: readonly number[]): number[] {
  const slope = weights.map(() => 0);
  for (const { cases } of choices) {
    const isHeld = cases.some(({ right }) => right.includes(true));
    const rated = cases.map((each) => ratedCase(each, isHeld, weights));
    const total = rated.reduce((sum, { share, chance }) => sum + share * chance, 0);
    for (const { share, options, right, chances, chance } of rated)
      options.forEach((values, index) => {
        const wanted = right[index] ? 1 : 0;
        const error = (share * (chances[index] ?? 0) * (chance - wanted)) / total / choices.length;
        slope[0] = (slope[0] ?? 0) + error;
        values.forEach((value, feature) => {
          if (value !== 0) slope[feature + 1] = (slope[feature + 1] ?? 0) + error * value;
        });
      });
  }
  return slope;
}

function ratedCase(each: ChoiceCase, isHeld: boolean, weights: readonly number[]): RatedCase {
  const odds = each.options.map((values) => Math.exp(sumOf(values, weights)));
  const total = odds.reduce((sum, odd) => sum + odd, 1);
  const chances = odds.map((odd) => odd / total);
  const right = chances.reduce((sum, chance, index) => sum + (each.right[index] ? chance : 0), 0);
  return { ...each, chances, chance: isHeld ? right : 1 / total };
}

function sumOf(values: readonly number[], weights: readonly number[]): number {
  let sum = weights[0] ?? 0;
  // This is a loop because loops are fast, and the fit spends most of its time here.
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value !== 0) sum += value * (weights[index + 1] as number);
  }
  return sum;
}
