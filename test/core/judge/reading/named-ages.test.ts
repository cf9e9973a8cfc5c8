import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../src/core/judge/reading/hit.ts';
import { readSentences } from '../../../../src/core/judge/reading/read-sentences.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { article } from '../written-articles.ts';

const { lexicon } = authoredJudge();

/** Returns the words in an English headline that mean something to the judge, such as "bans". */
function hitsIn(title: string): Hit[] {
  const body = 'The plan that the minister has for this year is with the members of the house.';
  return readSentences(lexicon, article(title, [body])).sentences[0]?.hits ?? [];
}

/** Returns the words of one kind, such as `curb`, in an English headline. */
function wordsIn(title: string, kind: Hit['kind']): string[] {
  return hitsIn(title)
    .filter((hit) => hit.kind === kind)
    .map(({ start, end }) => title.slice(start, end));
}

const agesIn = (title: string) =>
  hitsIn(title)
    .filter(({ kind, meaning }) => kind === 'minors' && meaning === 'age')
    .map(({ start, end }) => title.slice(start, end));

describe('withNamedAges', () => {
  it.each([
    ['Spain plans to raise age for social networks to 16', 'to 16'],
    ['Those who register must prove that they are 15', 'are 15'],
    ['Rules for those who join at 14', 'at 14'],
  ])('finds the age in "%s"', (title, age) => {
    expect(agesIn(title)).toEqual([age]);
  });

  it.each([
    'The number of shops grew to 16',
    'The bill was put off to 16 June, whatever the age of its authors',
    'Users aged 13 to 16 like the app',
    'A girl aged 15 sings',
  ])('finds no age in "%s"', (title) => {
    expect(agesIn(title)).toEqual([]);
  });

  it('takes a number beside a word for a limit for a minimum age', () => {
    expect(wordsIn('The threshold would be 15', 'curb')).toEqual(['be 15']);
    expect(wordsIn('Those who join at 14', 'curb')).toEqual([]);
  });
});

describe('withParentalConsent', () => {
  it.each([
    ['By law, parents must agree before a minor joins', ['agree']],
    ['By law, profiles of minors are linked to their parents', ['linked']],
    ['Ministers agree on minors', []],
    ['By law, parents must agree to the use of their children’s data', []],
  ])('finds the consent in "%s"', (title, words) => {
    expect(wordsIn(title, 'curb')).toEqual(words);
  });
});
