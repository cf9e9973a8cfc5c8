import { describe, expect, it } from 'vitest';
import { withoutFalsePlans } from '../../../../src/core/judge/claims/no-plans.ts';
import type { Hit, HitKind } from '../../../../src/core/judge/reading/hit.ts';

function hit(kind: HitKind, word: number, meaning = ''): Hit {
  return { kind, meaning, start: word * 10, end: word * 10 + 5, word, lastWord: word } as Hit;
}

const court = hit('court', 0);
const ban = hit('ban', 4);

describe('withoutFalsePlans', () => {
  it('leaves out words for a plan near a court', () => {
    const plan = [hit('hypothetical', 3), hit('effect', 3, 'propose')];
    expect(withoutFalsePlans([court, ...plan, ban])).toEqual([court, ban]);
  });
  it('keeps words for a plan far from a court', () => {
    const hits = [court, ban, hit('hypothetical', 5), hit('effect', 4, 'propose')];
    expect(withoutFalsePlans(hits)).toEqual(hits);
  });
  it('leaves out words for what a law before a court may do', () => {
    const plan = hit('hypothetical', 7);
    const law = hit('instrument', 6);
    expect(withoutFalsePlans([court, law, plan, hit('ban', 9)])).not.toContain(plan);
    // The word for a plan is kept if a petition or a bill takes the place of the law before the
    // court. A petition only asks for a ban, and a bill is not yet a law.
    const petition = [hit('instrument', 6), hit('effect', 6, 'sue')];
    expect(withoutFalsePlans([court, ...petition, plan])).toContain(plan);
    const bill = [hit('instrument', 6), hit('effect', 6, 'propose')];
    expect(withoutFalsePlans([court, ...bill, plan])).toContain(plan);
  });
  it('keeps words for a plan without a court', () => {
    const hits = [hit('hypothetical', 3), ban];
    expect(withoutFalsePlans(hits)).toEqual(hits);
  });
  it('keeps other words near a court', () => {
    const hits = [court, hit('effect', 1, 'sue'), hit('not-yet', 2)];
    expect(withoutFalsePlans(hits)).toEqual(hits);
  });
});
