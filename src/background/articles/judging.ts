import type { Article } from '../../core/article/article.ts';
import { type Judge, judgeArticle, prepareJudge } from '../../core/judge/judge-article.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import type { Language } from '../../core/judge/lexicon/languages.ts';
import type { LegalRecord } from '../../core/record/schema.ts';

/**
 * Judges an article. `today` is the reader's day, `YYYY-MM-DD`; an article never counts as
 * published after it.
 */
export type JudgeWith = (record: LegalRecord, article: Article, today: string) => Judgement;

/**
 * Creates the judge. It prepares itself for each record when the record's first article is judged,
 * which takes some tens of milliseconds.
 */
export function createJudging(languages: () => readonly Language[]): JudgeWith {
  let judge: Judge | null = null;
  return (record, article, today) => {
    if (judge?.record !== record) judge = prepareJudge(record, languages());
    return judgeArticle(judge, article, today);
  };
}
