import type { Article } from '../../core/article/article.ts';
import { publishedOn } from '../../core/article/published/published-on.ts';
import { shiftDay } from '../../core/dates/days.ts';
import { type Judge, judgeArticle, judgeWithWords } from '../../core/judge/judge-article.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import { allWords } from '../../core/judge/lexicon/all-words.ts';
import { readAuthoredRecord } from '../record/authored-record.ts';
import { articleOf } from './articles.ts';
import { recordUntil } from './record-until.ts';
import { contentOf, type Row } from './rows.ts';

/** A labelled article and the judge's judgement of it. */
export interface JudgedRow {
  row: Row;
  article: Article;
  judgement: Judgement;
  /** Time, in ms, that judging took. Reading the page is not included. */
  milliseconds: number;
}

/** Prepares the judge that is to be evaluated. */
export type LoadJudge = () => Promise<Judge>;

/** Prepares a judge for the project's own dataset, with the words of all languages. */
export async function datasetJudge(): Promise<Judge> {
  return judgeWithWords(await readAuthoredRecord(), allWords());
}

/**
 * Returns a judge with the record as it was `days` days after the article's publication. If `days`
 * is negative, the record is from before the publication. Null if the article has no date.
 */
export function judgeAsOf({ record }: Judge, article: Article, days: number): Judge | null {
  const published = publishedOn(article);
  if (!published) return null;
  const known = recordUntil(record, shiftDay(published.date, days));
  return judgeWithWords(known, allWords());
}

/**
 * Judges labelled articles, in the given order. If `until` is a number, an article is judged with
 * the record as it was `until` days after publication, and left out if it has no date. Throws an
 * Error when an article can't be read.
 */
export async function judgeRows(
  judge: Judge,
  rows: readonly Row[],
  until: number | null = null,
): Promise<JudgedRow[]> {
  const judged: JudgedRow[] = [];
  for (const row of rows) {
    const article = articleOf(row, await contentOf(row));
    const asOf = until === null ? judge : judgeAsOf(judge, article, until);
    if (!asOf) continue;
    const started = performance.now();
    const judgement = judgeArticle(asOf, article);
    judged.push({ row, article, judgement, milliseconds: performance.now() - started });
  }
  return judged;
}
