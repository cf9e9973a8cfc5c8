import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../../../src/core/judge/lexicon/term.ts';
import { findHits } from '../../../../src/core/judge/reading/scan.ts';
import { authoredJudge } from '../../../authored-record.ts';

const { lexicon } = authoredJudge();

/** Returns the words in a text that the judge takes for a restriction or for the end of one. */
function restrictionsIn(text: string): string[] {
  return findHits(lexicon, text, ALL_LANGUAGES)
    .filter(({ kind }) => kind === 'ban' || kind === 'curb' || kind === 'lift')
    .map(({ start, end }) => text.slice(start, end));
}

describe('a word that needs an app beside it', () => {
  it.each([
    ['Kenya boots TikTok', 'boots'],
    ['Kenya boots WeChat', 'boots'],
    ['Goodbye to social media', 'Goodbye'],
    ['Kenya boots the Chinese-owned app TikTok', 'boots'],
    ['TikTok survives', 'survives'],
    ['肯尼亚告别TikTok', '告别'],
    ['TikTokを追放', '追放'],
  ])('counts in "%s"', (text, word) => {
    expect(restrictionsIn(text)).toContain(word);
  });

  it.each([
    'Kenya boots a player off the team',
    'Goodbye to a singer on TikTok',
    'TikTok: survives a fall',
    'A farmer survives. TikTok films it.',
  ])('does not count in "%s"', (text) => {
    expect(restrictionsIn(text)).toEqual([]);
  });
});

describe('a word that needs a ban or a law beside it', () => {
  it.each([
    ['A court tears up the ban', 'tears up the ban'],
    ['A court tears up the TikTok ban', 'tears up the TikTok ban'],
    ['Le tribunal suspend la loi', 'suspend la loi'],
    ['منع تيك توك: المحكمة تلغي الحظر', 'تلغي الحظر'],
  ])('is one phrase with it in "%s"', (text, phrase) => {
    expect(restrictionsIn(text)).toContain(phrase);
  });

  it.each(['A court tears up the letter', 'A court tears up. The ban stays'])(
    'does not count in "%s"',
    (text) => {
      expect(restrictionsIn(text).filter((word) => word.includes('tears up'))).toEqual([]);
    },
  );
});

describe('a restricting phrase', () => {
  it('hides the words of other classes inside it', () => {
    const kinds = findHits(lexicon, 'told to shut up shop', ALL_LANGUAGES).map(({ kind }) => kind);
    expect(kinds).toContain('curb');
    expect(kinds).not.toContain('moderated');
  });
});
