import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

/**
 * Returns the claims that the judge finds in an article of the given day (`YYYY-MM-DD`), sorted,
 * each as a text of the form `place/scope`.
 */
export function rulesIn(
  language: string,
  date: string,
  title: string,
  ...paragraphs: readonly string[]
): string[] {
  const article = datedArticle(language, date, title, ...paragraphs);
  return judgeArticle(authoredJudge(), article)
    .claims.map(({ place, scope }) => `${place}/${scope}`)
    .sort();
}
