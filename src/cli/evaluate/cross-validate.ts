import {
  type Coefficients,
  type Example,
  fitLogistic,
  logLoss,
  probability,
} from './logistic-regression.ts';
import { type Rates, ratesOf } from './rates.ts';

/**
 * Factor of the penalty on large weights (see `fitLogistic`). Among 0, 0.0003, 0.001, 0.002, 0.005
 * and 0.02, this value had the best log loss in cross-validation over 330 articles.
 */
const PENALTY = 0.001;

/** An article with at least this score counts as being about a restriction. */
const ABOUT = 0.5;

/** A labelled article: the values of the article rules for it, and the fold that it belongs to. */
export interface WeighedRow extends Example {
  id: string;
  title: string;
  /** True when a veto rule decides, whatever the weights are. */
  vetoed: boolean;
  fold: number;
}

/** The weights that the judge uses now, in the order of the rows' values. */
export interface PresentWeights {
  bias: number;
  rules: readonly { name: string; weight: number }[];
}

/**
 * Figures on how well scores agree with labels. Articles with a veto do not affect the log loss.
 */
export interface WeightsFigures extends Rates {
  logLoss: number;
}

/** An article that the fitted weights and the present weights judge differently. */
export interface ChangedRow {
  id: string;
  title: string;
  positive: boolean;
  /** Scores of the article with each set of weights, from 0 to 1. */
  present: number;
  fitted: number;
}

/** Result of fitting new weights, compared with the present weights. */
export interface Fit {
  rows: number;
  present: WeightsFigures;
  /**
   * Figures for the fitted weights. Each article was scored with weights fitted without its own
   * fold.
   */
  fitted: WeightsFigures;
  bias: { present: number; fitted: number };
  /**
   * Weights fitted to all articles. `speaks` is the number of articles without a veto for which
   * the rule's value is not 0.
   */
  weights: { rule: string; speaks: number; present: number; fitted: number }[];
  changed: ChangedRow[];
}

/**
 * Compares the present weights with weights fitted to labelled articles. Each article is scored
 * with weights that were fitted without its own fold. A fitted weight keeps the sign of the
 * present weight.
 */
export function crossValidated(rows: readonly WeighedRow[], { bias, rules }: PresentWeights): Fit {
  const weights = rules.map(({ weight }) => weight);
  const signs = weights.map(Math.sign);
  const all = fitted(rows, signs);
  const present = rows.map((row) => scoreOf(row, { bias, weights }));
  const outOfFold = scoresOutOfFold(rows, signs);
  return {
    rows: rows.length,
    present: figuresOf(rows, present),
    fitted: figuresOf(rows, outOfFold),
    bias: { present: bias, fitted: all.bias },
    weights: rules.map(({ name, weight }, index) => ({
      rule: name,
      speaks: rows.filter(({ vetoed, values }) => !vetoed && values[index] !== 0).length,
      present: weight,
      fitted: all.weights[index] ?? 0,
    })),
    changed: changedRows(rows, present, outOfFold),
  };
}

function scoresOutOfFold(rows: readonly WeighedRow[], signs: readonly number[]): number[] {
  const byFold = new Map<number, Coefficients>();
  for (const { fold } of rows)
    if (!byFold.has(fold))
      byFold.set(
        fold,
        fitted(
          rows.filter((row) => row.fold !== fold),
          signs,
        ),
      );
  return rows.map((row) => scoreOf(row, byFold.get(row.fold) ?? { bias: 0, weights: [] }));
}

function fitted(rows: readonly WeighedRow[], signs: readonly number[]): Coefficients {
  const open = rows.filter(({ vetoed }) => !vetoed);
  return fitLogistic(open, signs, PENALTY);
}

function scoreOf({ vetoed, values }: WeighedRow, coefficients: Coefficients): number {
  return vetoed ? 0 : probability(coefficients, values);
}

function figuresOf(rows: readonly WeighedRow[], scores: readonly number[]): WeightsFigures {
  const results = rows.map(({ positive, vetoed }, index) => {
    const given = scores[index] ?? 0;
    return { positive, vetoed, given, about: given >= ABOUT };
  });
  const counts = {
    truePositives: results.filter(({ positive, about }) => positive && about).length,
    falsePositives: results.filter(({ positive, about }) => !positive && about).length,
    falseNegatives: results.filter(({ positive, about }) => positive && !about).length,
  };
  return { ...ratesOf(counts), logLoss: logLoss(results.filter(({ vetoed }) => !vetoed)) };
}

function changedRows(
  rows: readonly WeighedRow[],
  present: readonly number[],
  outOfFold: readonly number[],
): ChangedRow[] {
  return rows
    .map(({ id, title, positive }, index) => {
      return { id, title, positive, present: present[index] ?? 0, fitted: outOfFold[index] ?? 0 };
    })
    .filter((row) => row.present >= ABOUT !== row.fitted >= ABOUT);
}
