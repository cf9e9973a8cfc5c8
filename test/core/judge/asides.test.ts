import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../authored-record.ts';
import { datedArticle, writtenArticles } from './written-articles.ts';

/**
 * Languages with a file of invented articles, `asides/LANGUAGE.txt`. Each article reports the law
 * of one place. It names other places only for other reasons, such as a time zone or a seat of
 * talks.
 */
const written = readdirSync(join(import.meta.dirname, 'asides')).map((file) =>
  file.replace('.txt', ''),
);

describe.each(written)('in %s', (language) => {
  it.each(writtenArticles(`asides/${language}.txt`))(
    'makes no claim of a place named only as $label: $title',
    ({ first, title, paragraphs }) => {
      const { claims } = judgeArticle(
        authoredJudge(),
        datedArticle(language, '2025-01-20', title, ...paragraphs),
      );
      expect([...new Set(claims.map(({ place }) => place))]).toEqual([first]);
    },
  );
});
