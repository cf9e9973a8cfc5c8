import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternListOf, tablesOf } from '../../../../src/core/judge/lexicon/pattern-list.ts';

function finds(patterns: string[], text: string): string[] {
  const sorted = [...new Set(patterns)].sort();
  const found: string[] = [];
  const list = patternListOf(tablesOf(sorted));
  for (let start = 0; start < text.length; start++)
    list.findAt(text, start, (pattern, _start, end) => {
      expect(text.slice(start, end)).toBe(sorted[pattern]);
      found.push(`${sorted[pattern]}@${end}`);
    });
  return found.sort();
}

function findsSlowly(patterns: string[], text: string): string[] {
  return [...new Set(patterns)]
    .filter((pattern) => pattern !== '')
    .flatMap((pattern) => {
      const ends: string[] = [];
      for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
        ends.push(`${pattern}@${at + pattern.length}`);
      return ends;
    })
    .sort();
}

describe('patternListOf', () => {
  it('finds overlapping and nested patterns', () => {
    expect(finds(['he', 'she', 'his', 'hers'], 'ushers')).toEqual(['he@4', 'hers@6', 'she@4']);
  });

  it('finds what a plain search finds, for any patterns and text', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '微'), maxLength: 5 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '微'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), text, (patterns, searched) => {
        expect(finds(patterns, searched)).toEqual(findsSlowly(patterns, searched));
      }),
    );
  });

  it('finds the patterns in the order of their beginnings, at each the shorter ones first', () => {
    const found: number[] = [];
    const list = patternListOf(tablesOf(['ba', 'ban', 'bans', 's']));
    for (const start of [0, 1, 2, 3]) list.findAt('bans', start, (pattern) => found.push(pattern));
    expect(found).toEqual([0, 1, 2, 3]);
  });

  it('reads each part of a text a limited number of times, even if all matches fail late', () => {
    // The search starts at every character, as in Chinese, where a word may begin anywhere. The
    // longest pattern has 60 characters, because a name in a real list has at most 60 offsets at
    // which a word may begin (see `MOST_BEGINNINGS`).
    const patterns = Array.from({ length: 59 }, (_, i) => `${'a'.repeat(i + 1)}b`);
    const list = patternListOf(tablesOf(patterns.sort()));
    const readsIn = (length: number) => {
      let reads = 0;
      const charCodeAt = (at: number) => {
        reads += 1;
        return at < length ? 'a'.charCodeAt(0) : Number.NaN;
      };
      const text = { length, charCodeAt } as unknown as string;
      for (let start = 0; start < length; start++)
        list.findAt(text, start, () => expect.fail('found a pattern that is not there'));
      return reads;
    };
    expect(readsIn(20_000) / readsIn(10_000)).toBeCloseTo(2, 1);
  });
});
