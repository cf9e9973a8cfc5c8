import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainText, withoutSigns } from '../../../src/core/text/signs.ts';
import { anyText } from '../../any-text.ts';

describe('withoutSigns', () => {
  it('leaves only plain text on one line, whatever the text', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const plain = withoutSigns(text);
        expect(isPlainText(plain)).toBe(true);
        expect(withoutSigns(plain)).toBe(plain);
      }),
      { numRuns: 2000 },
    );
  });
  it('changes no plain text', () => {
    for (const text of ['Aé 😀 👩\u200d⚖️', 'می\u200cخواهم', 'क्\u200dष', 'ảấ', 'กำลัง', 'שָׁלוֹם'])
      expect(withoutSigns(text)).toBe(text);
  });
  it('makes one space of line breaks of every kind', () => {
    expect(withoutSigns('a\r\nb\u2028c\u2029\td\u0085e')).toBe('a b c d e');
  });
});
