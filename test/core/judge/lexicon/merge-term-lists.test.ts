import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTermLists } from '../../../../src/core/judge/lexicon/merge-term-lists.ts';
import { patternListOf } from '../../../../src/core/judge/lexicon/pattern-list.ts';
import type { Term } from '../../../../src/core/judge/lexicon/term.ts';
import { collectTerms, type TermList } from '../../../../src/core/judge/lexicon/term-list.ts';

const term = (meaning: string, languages = 1): Term => ({
  kind: 'place',
  meaning,
  languages,
  stem: false,
  letters: 'any',
  beside: null,
  exact: null,
});
/**
 * Makes a list of terms from pairs of a spelling and a meaning. Each bit of `bits` is a language
 * that uses these terms.
 */
function listOf(entries: readonly (readonly [spelling: string, meaning: string])[], bits = 1) {
  const collector = collectTerms(new Map());
  for (const [spelling, meaning] of entries) collector.add(spelling, term(meaning, bits));
  return collector.list();
}
/**
 * Finds spellings of the list in a text. Returns each spelling that occurs, its terms and their
 * languages.
 */
function foundIn({ tables, termsOf, usedBy }: TermList, text: string) {
  const found: unknown[] = [];
  patternListOf(tables).scan(text, (pattern, start, end) =>
    found.push([text.slice(start, end), termsOf(pattern), usedBy(pattern)]),
  );
  return found;
}

describe('mergeTermLists', () => {
  it('keeps the terms of both lists, also of a spelling that both have', () => {
    const merged = mergeTermLists(
      listOf([
        ['montana', 'US-MT'],
        ['paris', 'FR'],
      ]),
      listOf([
        ['austin', 'US-TX'],
        ['paris', 'US-TX'],
      ]),
    );
    expect(foundIn(merged, 'paris')).toEqual([['paris', [term('FR'), term('US-TX')], 1]]);
    expect(foundIn(merged, 'austin')).toEqual([['austin', [term('US-TX')], 1]]);
    expect(foundIn(merged, 'montana')).toEqual([['montana', [term('US-MT')], 1]]);
  });
  it('joins terms that mean the same, and leaves the given lists as they were', () => {
    const first = listOf([['paris', 'FR']], 1);
    const merged = mergeTermLists(first, listOf([['paris', 'FR']], 2));
    expect(foundIn(merged, 'paris')).toEqual([['paris', [term('FR', 3)], 3]]);
    expect(foundIn(first, 'paris')).toEqual([['paris', [term('FR', 1)], 1]]);
  });
  it('finds what one list of all spellings would find', () => {
    const entries = fc.array(fc.tuple(fc.stringMatching(/^[ab]{1,3}$/), fc.constantFrom('x', 'y')));
    const text = 'abbabaabbbaaab';
    fc.assert(
      fc.property(entries, entries, (some, others) => {
        const merged = mergeTermLists(listOf(some), listOf(others));
        expect(foundIn(merged, text)).toEqual(foundIn(listOf([...some, ...others]), text));
      }),
    );
  });
});
