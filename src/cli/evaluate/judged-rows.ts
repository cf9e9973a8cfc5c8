import type { Article } from '../../core/article/article.ts';
import { type Judge, judgeArticle, judgeWithWords } from '../../core/judge/judge-article.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import { allWords } from '../../core/judge/lexicon/all-words.ts';
import { readAuthoredRecord } from '../record/authored-record.ts';
import { articleOf } from './articles.ts';
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

/** Judges labelled articles, in the given order. Throws an Error when an article can't be read. */
export async function judgeRows(judge: Judge, rows: readonly Row[]): Promise<JudgedRow[]> {
  const judged: JudgedRow[] = [];
  for (const row of rows) {
    const article = articleOf(row, await contentOf(row));
    const started = performance.now();
    const judgement = judgeArticle(judge, article);
    judged.push({ row, article, judgement, milliseconds: performance.now() - started });
  }
  return judged;
}
