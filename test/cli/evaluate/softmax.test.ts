import { describe, expect, it } from 'vitest';
import { type Example, fitSoftmax } from '../../../src/cli/evaluate/softmax.ts';

const examples: Example<'hot' | 'cold'>[] = [
  ...Array.from({ length: 6 }, () => ({ values: new Map([['sun', 1]]), class: 'hot' as const })),
  ...Array.from({ length: 6 }, () => ({ values: new Map([['snow', 1]]), class: 'cold' as const })),
  { values: new Map([['comet', 1]]), class: 'cold' },
];

describe('fitSoftmax', () => {
  const weights = fitSoftmax(examples, ['hot', 'cold']);
  it('gives a cue a positive weight for its class and a negative one for the other', () => {
    expect(weights.hot.sun).toBeGreaterThan(1);
    expect(weights.cold.sun).toBeLessThan(-1);
    expect(weights.cold.snow).toBeGreaterThan(1);
  });
  it('leaves out cues of fewer than four examples', () => {
    expect(weights.cold).not.toHaveProperty('comet');
  });
  it('gives equal weights for equal examples', () => {
    expect(fitSoftmax(examples, ['hot', 'cold'])).toEqual(weights);
  });
});
