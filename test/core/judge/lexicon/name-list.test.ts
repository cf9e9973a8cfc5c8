import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWordCharacter, mayBeginWord } from '../../../../src/core/judge/lexicon/characters.ts';
import { entityTerm } from '../../../../src/core/judge/lexicon/entities.ts';
import { type NameList, nameList } from '../../../../src/core/judge/lexicon/name-list.ts';

const NO_VARIANTS = new Map<string, string>();

function listOf(bodies: string[]): NameList {
  return nameList(NO_VARIANTS, (add) => {
    for (const body of bodies) add(body, entityTerm('body', body));
  });
}

/**
 * Finds the names in `text` that begin at `start`. Returns their meanings, such as `body:court`, in
 * alphabetical order. Ignores a name that ends inside a word.
 */
function findsAt(list: NameList, text: string, start: number): string[] {
  const found: string[] = [];
  list.visitAt(text, start, ({ patterns, termsOf }) =>
    patterns.findAt(text, start, (pattern, _start, end) => {
      if (!isInWord(text, end)) found.push(...termsOf(pattern).map(({ meaning }) => meaning));
    }),
  );
  return found.sort();
}

function isInWord(text: string, at: number): boolean {
  return isWordCharacter(text.charCodeAt(at - 1)) && isWordCharacter(text.charCodeAt(at));
}

describe('nameList', () => {
  it('finds names of one, two and more words at one offset', () => {
    const list = listOf(['court', 'court of', 'court of appeal', 'courts', 'court, new']);
    expect(findsAt(list, 'the court of appeal', 4)).toEqual([
      'body:court',
      'body:court of',
      'body:court of appeal',
    ]);
    expect(findsAt(list, 'court, new', 0)).toEqual(['body:court', 'body:court, new']);
  });

  it('finds what a plain search finds, for any names and text', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '.', '微', 'و');
    const name = fc.string({ unit, minLength: 1, maxLength: 9 });
    const text = fc.string({ unit, minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), text, (names, rest) => {
        const searched = `${names[0] ?? ''}${rest}`;
        const list = listOf([...new Set(names)]);
        for (let start = 0; start < searched.length; start++) {
          const before = start === 0 ? 0x20 : searched.charCodeAt(start - 1);
          if (!mayBeginWord(before, searched.charCodeAt(start))) continue;
          const plain = [...new Set(names)].filter(
            (each) => searched.startsWith(each, start) && !isInWord(searched, start + each.length),
          );
          expect(findsAt(list, searched, start)).toEqual(
            plain.map((each) => `body:${each}`).sort(),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps only the first of many people with one surname', () => {
    const people = Array.from({ length: 20 }, (_, index) => `Person${index} Smith`);
    const list = nameList(NO_VARIANTS, (add) => {
      for (const name of people) add('Smith', entityTerm('surname', name));
    });
    expect(findsAt(list, 'smith', 0)).toEqual(people.slice(0, 8).map((name) => `surname:${name}`));
  });
});
