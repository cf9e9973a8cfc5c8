import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAutomaton, type MayBegin } from '../../../../src/core/judge/lexicon/automaton.ts';

function finds(patterns: string[], text: string, mayBegin?: MayBegin): string[] {
  const found: string[] = [];
  compileAutomaton(patterns, mayBegin).scan(text, (pattern, end) =>
    found.push(`${patterns[pattern]}@${end}`),
  );
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

describe('compileAutomaton', () => {
  it('finds overlapping and nested patterns', () => {
    expect(finds(['he', 'she', 'his', 'hers'], 'ushers')).toEqual(['he@4', 'hers@6', 'she@4']);
  });

  it('finds what a plain search finds, for any patterns and text', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '微'), maxLength: 5 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '微'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), text, (patterns, searched) => {
        expect(finds([...new Set(patterns)], searched)).toEqual(findsSlowly(patterns, searched));
      }),
    );
  });

  it('finds what a plain search finds at the places where a find may begin, wherever the shorter ones stand in the longer', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '微');
    const mayBegin: MayBegin = (before, code) => before === 0x20 || code === 0x5fae;
    const word = fc.string({ unit, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.string({ unit, maxLength: 60 }),
        (patterns, text) => {
          const begins = (find: string) => {
            const start = Number(find.slice(find.lastIndexOf('@') + 1)) - find.lastIndexOf('@');
            return mayBegin(
              start === 0 ? 0x20 : text.charCodeAt(start - 1),
              text.charCodeAt(start),
            );
          };
          expect(finds([...new Set(patterns)], text, mayBegin)).toEqual(
            findsSlowly(patterns, text).filter(begins),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives equal patterns the index of the first', () => {
    const found: number[] = [];
    compileAutomaton(['ban', 'ban']).scan('ban', (pattern) => found.push(pattern));
    expect(found).toEqual([0]);
  });

  it('is linear on text made to fail late', () => {
    const patterns = Array.from({ length: 200 }, (_, i) => `${'a'.repeat(i + 1)}b`);
    const automaton = compileAutomaton(patterns);
    let count = 0;
    const started = performance.now();
    automaton.scan('a'.repeat(1_000_000), () => count++);
    expect(count).toBe(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
