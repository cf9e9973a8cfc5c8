import { expect, it } from 'vitest';
import { judgeArticle } from '../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../authored-record.ts';
import { datedArticle, writtenArticles } from './written-articles.ts';

it.each([
  ...writtenArticles('articles/under-own-age.txt'),
  ...writtenArticles('articles/stays-popular.txt'),
  ...writtenArticles('articles/longer-words.txt'),
  ...writtenArticles('articles/permitted-acts.txt'),
  ...writtenArticles('articles/no-law.txt'),
])('finds no legal restriction in $label: $title', ({ label, title, paragraphs }) => {
  const article = datedArticle(label, '2025-06-12', title, ...paragraphs);
  expect(judgeArticle(authoredJudge(), article).about).toBe(false);
});

it.each(writtenArticles('articles/permitted-apps.txt'))(
  'finds a ban, lifted or not, where the app itself is permitted or refused in $label: $title',
  ({ label, title, paragraphs }) => {
    const article = datedArticle(label, '2025-06-12', title, ...paragraphs);
    expect(judgeArticle(authoredJudge(), article).about).toBe(true);
  },
);
