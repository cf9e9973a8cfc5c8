import { describe, expect, it } from 'vitest';
import { valuesOf, weightedParts } from '../../../../src/core/judge/claims/cue-parts.ts';
import { weighted } from '../../../../src/core/judge/claims/cue-values.ts';

const parts = [
  { circumstance: null, cues: [['minors', 1]] },
  {
    circumstance: 'public',
    cues: [
      ['minors', 0.5],
      ['device', 1],
    ],
  },
] as const;

describe('valuesOf', () => {
  it('joins the names of cues with their circumstance', () => {
    expect([...valuesOf(parts)]).toEqual([
      ['minors', 1],
      ['public & minors', 0.5],
      ['public & device', 1],
    ]);
  });
});

describe('weightedParts', () => {
  it('weighs a joint cue with its own weight only', () => {
    const weights = { always: -1, minors: 2, 'public & minors': 4, 'military & device': 8 };
    expect(weightedParts(parts, weights)).toBe(-1 + 2 + 2);
    expect(weightedParts(parts, weights)).toBe(weighted(valuesOf(parts), weights));
  });
});
