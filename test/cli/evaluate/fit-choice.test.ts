import { describe, expect, it } from 'vitest';
import { type Choice, type ChoiceCase, fitChoice } from '../../../src/cli/evaluate/fit-choice.ts';

const NEAR = [1, 0];
const FAR = [0, 1];
const NEITHER = [0, 0];
const START = { base: 0, weights: [0, 0] };

function choiceOf(...right: boolean[]): Choice {
  return { cases: [{ share: 1, options: [NEAR, FAR, NEITHER], right }] };
}

const choices = Array.from({ length: 20 }, (_, index) => choiceOf(index % 5 > 0, false, false));

describe('fitChoice', () => {
  const { base, weights } = fitChoice(choices, START);
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
    const both = fitChoice([choiceOf(true, true, false)], START);
    expect(both.weights[0]).toBeCloseTo(both.weights[1] ?? 0, 9);
  });
  it('learns more from a likely case than from an unlikely one', () => {
    const cases: ChoiceCase[] = [
      { share: 0.8, options: [NEAR], right: [true] },
      { share: 0.2, options: [FAR], right: [true] },
    ];
    const [likely = 0, unlikely = 0] = fitChoice([{ cases }], START).weights;
    expect(likely).toBeGreaterThan(unlikely);
    expect(unlikely).toBeGreaterThan(0);
  });
  it('counts a choice as one of none when no case has a right option', () => {
    const cases = [0.5, 0.5].map((share) => ({ share, options: [NEAR], right: [false] }));
    expect(fitChoice([{ cases }], START).weights[0]).toBeLessThan(0);
  });
  it('keeps the weights at the start unless choices speak against them', () => {
    const start = { base: -1, weights: [2, -3] };
    expect(fitChoice([], start)).toEqual(start);
    expect(fitChoice([choiceOf(true, false, false)], start).weights[1]).toBeCloseTo(-3, 0);
  });
  it('gives equal weights to equal choices', () => {
    expect(fitChoice(choices, START)).toEqual({ base, weights });
  });
});
