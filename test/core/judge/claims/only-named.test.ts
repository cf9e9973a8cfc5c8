import { expect, it } from 'vitest';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle, type WrittenArticle, writtenArticles } from '../written-articles.ts';

function placesIn({ label, title, paragraphs }: WrittenArticle) {
  const article = datedArticle(label, '2025-03-13', title, ...paragraphs);
  return judgeArticle(authoredJudge(), article).claims.map(({ place }) => place);
}

it.each(writtenArticles('articles/only-named.txt'))(
  'makes in $label no claim on a place that is only named',
  (written) => {
    expect(placesIn(written)).toEqual(['KG']);
  },
);

it.each(writtenArticles('articles/only-fined.txt'))(
  'makes in $label no claim on a place that only fines the company or examines the app',
  (written) => {
    expect(placesIn(written)).toEqual(['AL']);
  },
);

it.each(writtenArticles('articles/likened.txt'))(
  'makes in $label a claim on a place with like rules',
  (written) => {
    expect(placesIn(written)).toContain(written.first);
  },
);
