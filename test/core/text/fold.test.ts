import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldName } from '../../../src/core/text/fold.ts';
import { anyText } from '../../any-text.ts';

const NONE = new Map<string, string>();

describe('fold', () => {
  it.each([
    ['TikTok', 'tiktok'],
    ['Tik\u200bTok', 'tiktok'],
    ['\u202eTik\u2060Tok', 'tiktok'],
    ['ＴｉｋＴｏｋ', 'tiktok'],
    ['YASAKLANDI', 'yasaklandi'],
    ['yasaklandı', 'yasaklandi'],
    ['إِغْلاق', 'اغلاق'],
    ['e\u0301tat', 'état'],
    ['ﾃｨｯｸﾄｯｸ', 'ティックトック'],
    ['Beslut’s', "beslut's"],
    ['دون ١٦', 'دون 16'],
    ['१६ साल', '16 साल'],
    ['ब्राज़ील', 'ब्राजील'],
  ])('reads %s as %s', (original, folded) => {
    expect(fold(original, NONE).text).toBe(folded);
    expect(foldName(original, NONE)).toBe(folded);
  });

  it('reads traditional characters as the simplified ones it is given', () => {
    expect(
      fold(
        '國會',
        new Map([
          ['國', '国'],
          ['會', '会'],
        ]),
      ).text,
    ).toBe('国会');
  });

  it('knows where each character came from', () => {
    const { text, origin } = fold('a\u200be\u0301c', NONE);
    expect([...text].map((_, index) => origin[index])).toEqual([0, 2, 4]);
    expect(origin[text.length]).toBe(5);
  });

  it('keeps origins rising and inside the text, whatever it is', () => {
    fc.assert(
      fc.property(anyText(), (original) => {
        const { text, origin } = fold(original, NONE);
        for (let i = 1; i <= text.length; i++) {
          expect(origin[i]).toBeGreaterThanOrEqual(origin[i - 1] as number);
          expect(origin[i]).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });
});
