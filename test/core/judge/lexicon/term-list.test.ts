import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES, type Term } from '../../../../src/core/judge/lexicon/term.ts';
import { collectTerms, termsIn } from '../../../../src/core/judge/lexicon/term-list.ts';

const [ENGLISH, GERMAN] = [1, 2];

function term(kind: Term['kind'], languages: number): Term {
  return { kind, meaning: '', languages, stem: false, letters: 'any', beside: null, exact: null };
}

describe('termsIn', () => {
  it('has only words of the given languages', () => {
    const collector = collectTerms(new Map());
    collector.add('ban', term('ban', ENGLISH));
    collector.add('bann', term('ban', GERMAN));
    collector.add('bar', term('ban', ENGLISH));
    collector.add('barre', term('court', ENGLISH | GERMAN));
    const foundIn = (text: string, languages: number) => {
      const found: string[] = [];
      const { patterns, termsOf } = termsIn(collector.terms(), languages);
      patterns.findAt(text, 0, (pattern, start, end) => {
        for (const { kind } of termsOf(pattern)) found.push(`${text.slice(start, end)}: ${kind}`);
      });
      return found;
    };
    expect(foundIn('bann', GERMAN)).toEqual(['bann: ban']);
    expect(foundIn('bann', ENGLISH)).toEqual(['ban: ban']);
    expect(foundIn('barre', GERMAN)).toEqual(['barre: court']);
    expect(foundIn('barre', ENGLISH | GERMAN)).toEqual(['bar: ban', 'barre: court']);
    expect(foundIn('barre', ALL_LANGUAGES)).toEqual(['bar: ban', 'barre: court']);
    expect(foundIn('bann', ALL_LANGUAGES)).toEqual(['ban: ban', 'bann: ban']);
    expect(foundIn('barre', 4)).toEqual([]);
  });
});
