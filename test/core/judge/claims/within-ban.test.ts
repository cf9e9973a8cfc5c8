import { describe, expect, it } from 'vitest';
import { withoutPartsOfBans } from '../../../../src/core/judge/claims/within-ban.ts';
import type { Hit, HitKind } from '../../../../src/core/judge/reading/hit.ts';

function hit(kind: HitKind, start: number, end: number, meaning = ''): Hit {
  return { kind, meaning, start, end } as Hit;
}

describe('withoutPartsOfBans', () => {
  it('leaves out a word for an end within a longer phrase for a ban', () => {
    const ban = hit('ban', 0, 18);
    expect(withoutPartsOfBans([ban, hit('over', 0, 6), hit('effect', 0, 6, 'lift')])).toEqual([
      ban,
    ]);
  });
  it('keeps a word for an end beside a ban, and one as long as the ban', () => {
    const hits = [hit('over', 0, 5), hit('ban', 6, 9), hit('effect', 6, 9, 'lift')];
    expect(withoutPartsOfBans(hits)).toEqual(hits);
  });
  it('keeps other words within a phrase for a ban', () => {
    const hits = [hit('ban', 0, 18), hit('negation', 0, 3), hit('effect', 0, 3, 'sign')];
    expect(withoutPartsOfBans(hits)).toEqual(hits);
  });
});
