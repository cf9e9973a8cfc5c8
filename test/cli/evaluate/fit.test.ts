import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../../src/cli/evaluate/folds.ts';
import { type Example, fitLogistic } from '../../../src/cli/evaluate/logistic-regression.ts';

/** Returns the probability that logistic regression assigns to a sum of weights. */
const probability = (sum: number) => 1 / (1 + Math.exp(-sum));

const times = (count: number, example: Example): Example[] =>
  Array.from({ length: count }, () => example);

/**
 * Eight training examples. Of the four with the feature (`values: [1]`), three are positive. Of the
 * four without it, one is positive.
 */
const ODDS = [
  ...times(3, { values: [1], positive: true }),
  ...times(1, { values: [1], positive: false }),
  ...times(1, { values: [0], positive: true }),
  ...times(3, { values: [0], positive: false }),
];

describe('fitLogistic', () => {
  it('finds the logarithms of the odds', () => {
    const { bias, weights } = fitLogistic(ODDS, 1, 0);
    expect(bias).toBeCloseTo(-Math.log(3), 4);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 4);
    expect(probability(bias + (weights[0] ?? 0))).toBeCloseTo(3 / 4, 4);
  });
  it('leaves the weight of a feature that no example has at 0', () => {
    const examples = ODDS.map(({ values, positive }) => ({ values: [...values, 0], positive }));
    const { weights } = fitLogistic(examples, 2, 0);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 4);
    expect(weights[1]).toBe(0);
  });
  it('does not overshoot when a feature decides alone', () => {
    const decided = [0, 1].map((value) => ({ values: [value], positive: value === 1 }));
    const { bias, weights } = fitLogistic(decided, 1, 1e-6);
    expect(probability(bias + (weights[0] ?? 0))).toBeGreaterThan(0.99);
    expect(probability(bias)).toBeLessThan(0.01);
  });
  it('makes weights smaller by a penalty, but not the bias', () => {
    const { weights } = fitLogistic(ODDS, 1, 0.1);
    expect(weights[0]).toBeGreaterThan(0.3);
    expect(weights[0]).toBeLessThan(1.5);
    expect(fitLogistic(times(4, { values: [0], positive: true }), 1, 9).bias).toBeGreaterThan(3);
  });
  it('counts an example as often as its weight says', () => {
    const heavy = { values: [1], positive: true, weight: 3 };
    const { bias, weights } = fitLogistic([heavy, ...ODDS.slice(3)], 1, 0);
    expect(bias).toBeCloseTo(-Math.log(3), 4);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 4);
  });
  it('gives equal coefficients for equal examples', () => {
    expect(fitLogistic(ODDS, 1, 0.01)).toEqual(fitLogistic(ODDS, 1, 0.01));
  });
});

describe('foldsOf', () => {
  const SHARED =
    'A paragraph that two sites took from the same news agency, word for word, at length.';
  const article = (title: string, positive: boolean, ...paragraphs: string[]) => ({
    title,
    positive,
    paragraphs,
  });

  it('keeps articles with the same title or a long paragraph together', () => {
    const folds = foldsOf(
      [
        article('One', true, SHARED),
        article('Two', true, 'Short.'),
        article('Three', true, `“${SHARED.toUpperCase()}”`),
        article('Four', true, 'Short.'),
        article('two!', true),
      ],
      3,
    );
    expect(folds[2]).toBe(folds[0]);
    expect(folds[4]).toBe(folds[1]);
    expect(new Set(folds)).toEqual(new Set([0, 1, 2]));
  });
  it('gives each fold as many articles of either label', () => {
    const labels = [true, true, false, true, false, true, false, false];
    const folds = foldsOf(
      labels.map((positive, index) => article(`Title ${index}`, positive)),
      2,
    );
    expect(labels.filter((positive, index) => positive && folds[index] === 0)).toHaveLength(2);
    expect(folds.filter((fold) => fold === 0)).toHaveLength(4);
  });
});
