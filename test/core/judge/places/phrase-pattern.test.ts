import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPhraseForm, matching } from '../../../../src/core/judge/places/phrase-pattern.ts';
import { anyText } from '../../../any-text.ts';

describe('inPhraseForm', () => {
  it.each([
    ['İZMİR’E ZİYARET', "izmir'e ziyaret"],
    ['Nach Wien', 'nach wien'],
    ['ΣΤΗΝ ΑΘΉΝΑ', 'στην αθήνα'],
  ])('turns %s into small letters with straight apostrophes', (text, expected) => {
    expect(inPhraseForm(text)).toBe(expected);
  });
  it('keeps the length of any text, so that offsets in it stay right', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(inPhraseForm(text)).toHaveLength(text.length);
      }),
    );
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter((unit) => inPhraseForm(unit).length !== 1)).toEqual([]);
  });
});

describe('matching', () => {
  const finds = (words: string[], text: string) =>
    matching(words, (word) => `${word}\\s*$`)?.test(inPhraseForm(text));

  it.each([
    [['Reise nach'], 'EINE REISE NACH ', true],
    [['reise nach'], 'Abreise nach ', false],
    [['visit* to'], 'His Visits to ', true],
    [['visit* to'], 'a visitors’ guide to ', false],
    [['alle # Staaten'], 'alle 1.200 Staaten', true],
    [['有…用户'], '该应用有2000万用户', true],
    [['有…用户'], '有，用户', false],
  ])('of %j in %j: %s', (words, text, expected) => {
    expect(finds(words, text)).toBe(expected);
  });
  it('is null without words', () => {
    expect(matching([], (word) => word)).toBeNull();
  });
});
