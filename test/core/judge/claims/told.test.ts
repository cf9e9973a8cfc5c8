import { expect, it } from 'vitest';
import { TOLD_WEIGHTS } from '../../../../src/core/judge/claims/told.ts';

it('weighs words for each state that an article can report', () => {
  for (const [state, weights] of Object.entries(TOLD_WEIGHTS))
    expect(Object.keys(weights).length, state).toBeGreaterThan(10);
});
