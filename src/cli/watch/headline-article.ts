import type { Article } from '../../core/article/article.ts';
import type { Candidate } from './candidate.ts';

/**
 * Returns an article that contains only a candidate's headline and date, so that `judgeArticle`
 * can judge the headline.
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
