import { describe, expect, it } from 'vitest';
import { type Choice, fitChoice } from '../../../src/cli/evaluate/fit-choice.ts';

const NEAR = [1, 0];
const FAR = [0, 1];
const NEITHER = [0, 0];

const choices: Choice[] = Array.from({ length: 20 }, (_, index) => ({
  options: [NEAR, FAR, NEITHER],
  right: [index % 5 > 0, false, false],
}));

describe('fitChoice', () => {
  const { base, weights } = fitChoice(choices, 2);
  const [near = 0, far = 0] = weights;

  it('gives features of right options positive weights and those of wrong ones negative', () => {
    expect(near).toBeGreaterThan(1);
    expect(far).toBeLessThan(-0.05);
  });
  it('makes none likelier than an option that is never right', () => {
    expect(base).toBeLessThan(0);
    expect(base + far).toBeLessThan(base);
  });
  it('makes a right option about as likely as it is among the choices', () => {
    const odds = [NEAR, FAR, NEITHER].map(([a = 0, b = 0]) => Math.exp(base + a * near + b * far));
    const total = odds.reduce((sum, odd) => sum + odd, 1);
    expect((odds[0] ?? 0) / total).toBeGreaterThan(0.6);
    expect((odds[0] ?? 0) / total).toBeLessThan(0.8);
  });
  it('divides the probability among right options without preferring one', () => {
    const both = fitChoice([{ options: [NEAR, FAR], right: [true, true] }], 2);
    expect(both.weights[0]).toBeCloseTo(both.weights[1] ?? 0, 9);
  });
  it('gives equal weights to equal choices, and none without features', () => {
    expect(fitChoice(choices, 2)).toEqual({ base, weights });
    expect(fitChoice([], 0).weights).toEqual([]);
  });
});
