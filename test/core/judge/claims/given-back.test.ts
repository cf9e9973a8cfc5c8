import { expect, it } from 'vitest';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle, writtenArticles } from '../written-articles.ts';

it.each(writtenArticles('articles/given-back.txt'))(
  'knows in $label that the earlier ban in $first is over',
  ({ label, first, title, paragraphs }) => {
    const article = datedArticle(label, '2025-03-13', title, ...paragraphs);
    const { claims } = judgeArticle(authoredJudge(), article);
    expect(claims.find(({ place }) => place === first)?.told).toBe('ended');
  },
);
