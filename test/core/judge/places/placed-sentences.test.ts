import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { article, writtenArticles } from '../written-articles.ts';

const judge = authoredJudge();

describe('placedSentences', () => {
  it.each(writtenArticles('articles/local-bodies.txt'))(
    'finds $label',
    ({ first, title, paragraphs }) => {
      const { jurisdictions, claims } = judgeArticle(judge, article(title, paragraphs));
      expect(jurisdictions[0]).toBe(first);
      expect(claims.filter(({ main }) => main).map(({ place }) => place)).toEqual([first]);
    },
  );

  it('takes no person for a further place', () => {
    const { claims } = judgeArticle(
      judge,
      article('Australia bans TikTok for children', [
        'Australia banned TikTok accounts for under-16s. Jordan Ellis and Chad Miller said that TikTok bans do not work.',
      ]),
    );
    expect(claims.map(({ place }) => place)).toEqual(['AU']);
  });
});
