import type { Article } from '../../core/article/article.ts';
import { publishedOn } from '../../core/article/published/published-on.ts';
import { findingsOf, type Judge, readPage } from '../../core/judge/judge-article.ts';
import { articleOf } from './articles.ts';
import { type LabelledClaim, readClaimLabels } from './claim-labels.ts';
import { foldsOf } from './folds.ts';
import { ownForms } from './own-forms.ts';
import { contentOf, type Row, readRows } from './rows.ts';

/** An article with labelled claims. */
export interface LabelledArticle {
  article: Article;
  labels: readonly LabelledClaim[];
  /** Number of the article's fold for cross-validation, from 0. */
  fold: number;
  /**
   * True for one of this project's own test sentences, which are short and similar to each other.
   */
  own: boolean;
}

/**
 * Returns the labelled articles in `files` and the project's own test sentences. The last file has
 * the labels, and the others are lists of articles. Skips articles without labels.
 */
export async function readLabelledArticles(
  files: readonly string[],
  folds: number,
): Promise<LabelledArticle[]> {
  const labelled = await readClaimLabels(files.at(-1) ?? '');
  const forms = await ownForms();
  for (const { row, claim } of forms) labelled.set(row.id, [claim]);
  const given = (await readRows(files.slice(0, -1))).filter(({ id }) => labelled.has(id));
  const rows = [...given, ...forms.map(({ row }) => row)];
  return (await articlesInFolds(rows, folds)).map(({ row, article, fold }, index) => ({
    article,
    labels: labelled.get(row.id) ?? [],
    fold,
    own: index >= given.length,
  }));
}

/**
 * Returns the judge's findings in a labelled article, such as the restricted apps and their
 * places. The judge later uses these findings to find the article's claims (see `findingsOf`).
 */
export function foundIn(judge: Judge, { article }: LabelledArticle) {
  return findingsOf(judge, readPage(judge, article), publishedOn(article));
}

/**
 * Reads the article of each row. Returns the rows in the same order, each with its article and
 * the number of the article's fold for cross-validation, counted from 0. Similar articles share a
 * fold.
 */
export async function articlesInFolds(rows: readonly Row[], folds: number) {
  const articles = await Promise.all(rows.map(async (row) => articleOf(row, await contentOf(row))));
  const texts = articles.map(({ title, blocks }) => ({
    title,
    paragraphs: blocks.map(({ text }) => text),
    positive: true,
  }));
  const foldOf = foldsOf(texts, folds);
  return rows.map((row, index) => ({
    row,
    article: articles[index] as (typeof articles)[number],
    fold: foldOf[index] ?? 0,
  }));
}

/**
 * Returns the labelled claims about an app in a place. `place` is null for claims without a place.
 */
export function labelsOf(
  labels: readonly LabelledClaim[],
  { app, place }: { app: string; place: string | null },
): LabelledClaim[] {
  return labels.filter((label) => label.apps.includes(app) && label.place === (place ?? ''));
}
