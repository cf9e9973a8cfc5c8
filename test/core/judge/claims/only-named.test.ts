import { expect, it } from 'vitest';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle, type WrittenArticle, writtenArticles } from '../written-articles.ts';

function placesIn({ label, title, paragraphs }: WrittenArticle, published = '2025-03-13') {
  const article = datedArticle(label, published, title, ...paragraphs);
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

/**
 * Day of publication of the articles on minors. On this day, the record has a law on minors for
 * every place that the articles name.
 */
const WITH_LAWS = '2026-06-10';

it.each(writtenArticles('articles/minors-only-named.txt'))(
  'makes in $label no claim on a place with a law on minors of which nothing is said',
  (written) => {
    expect(placesIn(written, WITH_LAWS)).toEqual([written.first]);
  },
);

it.each(writtenArticles('articles/minors-told.txt'))(
  'makes in $label a claim on the law on minors in $first',
  (written) => {
    expect(placesIn(written, WITH_LAWS)).toContain(written.first);
  },
);
