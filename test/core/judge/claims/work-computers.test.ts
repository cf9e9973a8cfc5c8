import { expect, it } from 'vitest';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { article, writtenArticles } from '../written-articles.ts';

it.each(writtenArticles('articles/work-computers.txt'))(
  'takes in $label a rule for officials’ computers for one on devices',
  ({ title, paragraphs }) => {
    const { claims } = judgeArticle(authoredJudge(), article(title, paragraphs));
    expect(claims.map(({ place, scope }) => `${place}/${scope}`)).toEqual([
      'HK/government-devices',
    ]);
  },
);
