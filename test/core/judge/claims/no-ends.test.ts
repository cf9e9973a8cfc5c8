import { describe, expect, it } from 'vitest';
import { withoutFalseEnds } from '../../../../src/core/judge/claims/no-ends.ts';
import type { Hit, HitKind } from '../../../../src/core/judge/reading/hit.ts';

function hit(kind: HitKind, start: number, end: number, meaning = '', word = 0): Hit {
  return { kind, meaning, start, end, word, lastWord: word } as Hit;
}

describe('withoutFalseEnds', () => {
  it('leaves out a word for an end within a longer phrase for a ban', () => {
    const ban = hit('ban', 0, 18);
    expect(withoutFalseEnds([ban, hit('over', 0, 6), hit('effect', 0, 6, 'lift')])).toEqual([ban]);
  });
  it('keeps a word for an end beside a ban, and one as long as the ban', () => {
    const hits = [hit('over', 0, 5), hit('ban', 6, 9), hit('effect', 6, 9, 'lift')];
    expect(withoutFalseEnds(hits)).toEqual(hits);
  });
  it('keeps other words within a phrase for a ban', () => {
    const hits = [hit('ban', 0, 18), hit('negation', 0, 3), hit('effect', 0, 3, 'sign')];
    expect(withoutFalseEnds(hits)).toEqual(hits);
  });
  it('leaves out "again" beside a plan', () => {
    const words = [hit('over', 0, 5), hit('lift', 0, 5), hit('again', 0, 5)];
    const plan = hit('hypothetical', 14, 23, '', 3);
    expect(withoutFalseEnds([...words, plan])).toEqual([hit('again', 0, 5), plan]);
  });
  it('keeps "again" far from a plan, and a word for an end that is no "again"', () => {
    const far = [hit('over', 0, 5), hit('again', 0, 5), hit('hypothetical', 30, 39, '', 5)];
    expect(withoutFalseEnds(far)).toEqual(far);
    const lifted = [hit('over', 0, 6), hit('hypothetical', 7, 16, '', 1)];
    expect(withoutFalseEnds(lifted)).toEqual(lifted);
  });
});
