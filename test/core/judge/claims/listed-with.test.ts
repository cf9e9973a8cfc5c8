import { describe, expect, it } from 'vitest';
import { writtenArticles } from '../written-articles.ts';
import { rulesIn } from './rules-in.ts';

const DAY = '2023-04-05';
const DEVICES = 'government-devices';

describe('places of one list', () => {
  it.each(writtenArticles('articles/listed.txt'))(
    'all make a claim in $label',
    ({ label, title, paragraphs }) => {
      expect(rulesIn(label, DAY, title, ...paragraphs)).toEqual(
        ['AU', 'BE', 'CA', 'DK'].map((place) => `${place}/${DEVICES}`),
      );
    },
  );

  const title = 'Australia bans TikTok from government phones';
  const joining = (places: string) =>
    rulesIn('en', DAY, `${title}, joining ${places}`, `${title}.`);

  it('make claims in a headline, down to the last one', () => {
    expect(joining('US, UK, Canada and New Zealand')).toContain(`GB/${DEVICES}`);
  });
  it('make no claim where the record has no rule', () => {
    expect(joining('US, Uruguay, Canada and New Zealand').join()).not.toContain('UY/');
  });
  it('make no claim where nothing tells of a rule', () => {
    const named = 'The company has offices in Canada, Belgium and Denmark.';
    expect(rulesIn('en', DAY, title, `${title}. ${named}`)).toEqual([`AU/${DEVICES}`]);
  });
});
