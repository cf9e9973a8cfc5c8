import { describe, expect, it } from 'vitest';
import {
  articleWords,
  nearnessOfScopes,
  wordShares,
} from '../../../../src/core/judge/claims/scope-words.ts';
import type { Statement } from '../../../../src/core/judge/claims/statements.ts';
import type { Hit, HitKind } from '../../../../src/core/judge/reading/hit.ts';

const hit = (kind: HitKind, word: number, meaning = ''): Hit => {
  const place = { word, lastWord: word, start: word * 10, end: word * 10 + 5 };
  return { kind, meaning, ...place, plain: false, ofLaw: false, home: false, site: '' };
};

const stated = (part: 'title' | 'body', by: Hit, ...others: Hit[]) => {
  const sentence = { part, hits: [by, ...others] };
  return { sentence, by, strength: 1 } as unknown as Statement;
};

const ban = hit('ban', 0);

describe('wordShares', () => {
  it('weighs sentences by their part, and counts a class once in each', () => {
    const soldiers = [hit('scope', 2, 'military'), hit('scope', 5, 'military')];
    const statements = [stated('title', ban), stated('body', ban, ...soldiers)];
    const shares = wordShares(statements);
    expect(shares.get('ban')).toBeCloseTo(1);
    expect(shares.get('scope-military')).toBeCloseTo(1 / 4);
    expect(shares.has('scope-education')).toBe(false);
  });
  it('has no shares without statements', () => {
    expect(wordShares([]).size).toBe(0);
  });
});

describe('articleWords', () => {
  it('counts words for whom a rule concerns in all sentences, by their part', () => {
    const { sentence: title } = stated('title', ban, hit('device', 2));
    const { sentence: body } = stated('body', hit('minors', 3, 'age'));
    expect([...articleWords([title, body])]).toEqual([
      ['device', 3 / 4],
      ['age', 1 / 4],
    ]);
  });
});

describe('nearnessOfScopes', () => {
  it('takes the nearest word for each scope in any of the sentences', () => {
    const far = stated('body', ban, hit('device', 7), hit('minors', 4));
    const near = stated('body', ban, hit('device', 1));
    const nearness = nearnessOfScopes([far, near]);
    expect(nearness.get('government-devices')).toBe(1);
    expect(nearness.get('minors')).toBeCloseTo(1 / 2);
    expect(nearness.has('education')).toBe(false);
  });
});
