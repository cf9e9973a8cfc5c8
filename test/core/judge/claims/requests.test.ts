import { expect, it } from 'vitest';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { article, writtenArticles } from '../written-articles.ts';

it.each(writtenArticles('articles/requests.txt'))(
  'takes in $label a request put before the cabinet for a proposal',
  ({ title, paragraphs }) => {
    const { claims } = judgeArticle(authoredJudge(), article(title, paragraphs));
    expect(claims.map(({ place, told }) => `${place} ${told}`)).toEqual(['IQ proposed']);
  },
);
