import { describe, expect, it } from 'vitest';
import { crossValidated, type WeighedRow } from '../../../src/cli/evaluate/cross-validate.ts';
import { foldsOf } from '../../../src/cli/evaluate/folds.ts';
import {
  type Example,
  fitLogistic,
  logLoss,
  probability,
} from '../../../src/cli/evaluate/logistic-regression.ts';
import { printFit } from '../../../src/cli/evaluate/print-fit.ts';

const times = (count: number, example: Example): Example[] =>
  Array.from({ length: count }, () => example);

/**
 * Eight examples: three of the four with the feature belong to the class, and one of the four
 * without the feature.
 */
const ODDS = [
  ...times(3, { values: [1], positive: true }),
  ...times(1, { values: [1], positive: false }),
  ...times(1, { values: [0], positive: true }),
  ...times(3, { values: [0], positive: false }),
];

describe('fitLogistic', () => {
  it('finds the logarithms of the odds', () => {
    const { bias, weights } = fitLogistic(ODDS, [0], 0);
    expect(bias).toBeCloseTo(-Math.log(3), 4);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 4);
    expect(probability({ bias, weights }, [1])).toBeCloseTo(3 / 4, 4);
  });
  it('leaves a weight at 0 rather than on the wrong side', () => {
    const { bias, weights } = fitLogistic(ODDS, [-1], 0);
    expect(weights).toEqual([0]);
    expect(bias).toBeCloseTo(0, 4);
  });
  it('makes weights smaller by a penalty, but not the bias', () => {
    const { weights } = fitLogistic(ODDS, [1], 0.1);
    expect(weights[0]).toBeGreaterThan(0.3);
    expect(weights[0]).toBeLessThan(1.5);
    expect(fitLogistic(times(4, { values: [0], positive: true }), [1], 9).bias).toBeGreaterThan(3);
  });
  it('counts an example as often as its weight says', () => {
    const heavy = { values: [1], positive: true, weight: 3 };
    const { bias, weights } = fitLogistic([heavy, ...ODDS.slice(3)], [0], 0);
    expect(bias).toBeCloseTo(-Math.log(3), 4);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 4);
  });
  it('gives equal coefficients for equal examples', () => {
    expect(fitLogistic(ODDS, [1], 0.01)).toEqual(fitLogistic(ODDS, [1], 0.01));
  });
});

it('logLoss is the mean surprise', () => {
  const results = [
    { positive: true, given: 0.5 },
    { positive: false, given: 0.75 },
  ];
  expect(logLoss(results)).toBeCloseTo(1.5 * Math.log(2), 6);
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

describe('crossValidated', () => {
  const row = (fields: Partial<WeighedRow>): WeighedRow => ({
    id: '1',
    title: 'A title',
    values: [0],
    positive: false,
    vetoed: false,
    fold: 0,
    ...fields,
  });
  const rows = [0, 1].flatMap((fold) => [
    row({ fold, values: [1], positive: true, id: 'with' }),
    row({ fold, values: [1], positive: true }),
    row({ fold, values: [0] }),
    row({ fold, values: [0], positive: true, vetoed: true }),
  ]);
  const fit = crossValidated(rows, { bias: -3, rules: [{ name: 'some-rule', weight: 1 }] });

  it('compares present weights with weights fitted on other folds', () => {
    expect(fit.present).toMatchObject({ precision: null, recall: 0 });
    expect(fit.fitted).toMatchObject({ precision: 1, recall: 4 / 6, falseNegatives: 2 });
    expect(fit.fitted.logLoss).toBeLessThan(fit.present.logLoss);
    expect(fit.changed.map(({ id }) => id)).toEqual(['with', '1', 'with', '1']);
  });
  it('prints both and the weights', () => {
    const printed = printFit(fit, 2).split('\n');
    expect(printed[0]).toBe('8 rows, 2 folds');
    expect(printed[1]).toContain('recall 0.000  F1 0.000  (0 right, 0 false, 6 missed)  log loss');
    expect(printed[5]).toMatch(/^ {2}some-rule: 1\.00 → \d\.\d\d {2}\(speaks in 4\)$/);
    expect(printed[6]).toBe('rows judged otherwise: 4');
  });
});
