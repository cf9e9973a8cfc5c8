import type { Article } from '../../core/article/article.ts';
import type { Candidate } from './candidate.ts';

/**
 * Returns an article with nothing but a candidate's headline and date. `judgeArticle` can thus
 * judge a headline.
 */
export function headlineArticle({ url, title, date }: Candidate): Article {
  return {
    url: url.split('#')[0] ?? url,
    title,
    lang: '',
    blocks: [],
    dateClues: [{ from: 'meta', name: 'article:published_time', value: date }],
  };
}
