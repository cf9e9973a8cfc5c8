import type { Article } from '../../core/article/article.ts';
import { withAddedClaims } from '../../core/judge/added-claims.ts';
import {
  type Judge,
  judgeAnyway,
  judgeArticle,
  judgeWithWords,
} from '../../core/judge/judge-article.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import type { Words } from '../../core/judge/lexicon/words.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { JudgedRecords } from '../feeds/reader-records.ts';

/**
 * Judges an article by the default record, then adds the claims that are found only with the
 * record of an added feed.
 * - `today`: the current day, `YYYY-MM-DD`
 * - `anyway`: true if the reader says that the article is about a restriction
 */
export type JudgeWith = (
  records: JudgedRecords,
  article: Article,
  today: string,
  anyway?: boolean,
) => Judgement;

/**
 * Resolves to the function that judges articles. Waits until the package's file with the words of
 * all languages has been read.
 */
export type PrepareJudging = () => Promise<JudgeWith>;

/** Services needed to judge an article. */
export interface JudgingServices {
  words: Words;
  /** Returns the time, in ms, from a monotonic clock. */
  clock: () => number;
  /** Called with the id of an added feed when work with the record of that feed took too long. */
  onSlow: (feed: string) => void;
}

/**
 * Limits, in ms, for work with an added feed's record: preparing the record, and judging an
 * article. Because some devices are slow, each limit grows by `TIMES_DEFAULT` times the time that
 * the same work took with the default record. Example: judging took 50 ms with the default
 * record, so judging with an added record may take 250 + 4 × 50 = 450 ms.
 */
const MOST_TIME = { prepare: 500, judge: 250 };
const TIMES_DEFAULT = 4;

/**
 * Creates the function that judges articles. If work with an added record takes too long, the
 * claims from that record are left out, and the id of its feed is passed to `onSlow`.
 */
export function createJudging({ words, clock, onSlow }: JudgingServices): JudgeWith {
  const judges = new WeakMap<LegalRecord, { judge: Judge; took: number }>();
  const prepared = (record: LegalRecord) => {
    const known = judges.get(record);
    if (known) return known;
    const start = clock();
    const judge = judgeWithWords(record, words);
    const made = { judge, took: clock() - start };
    judges.set(record, made);
    return made;
  };
  const judged = (
    record: LegalRecord,
    article: Article,
    today: string,
    judgeWith: typeof judgeArticle,
  ) => {
    const { judge, took: prepare } = prepared(record);
    const start = clock();
    const judgement = judgeWith(judge, article, today);
    return { judgement, took: { prepare, judge: clock() - start } };
  };
  return ({ base, apart }, article, today, anyway = false) => {
    const judgeWith = anyway ? judgeAnyway : judgeArticle;
    const own = judged(base, article, today, judgeWith);
    const isSlow = (took: typeof own.took) =>
      (['prepare', 'judge'] as const).some(
        (part) => took[part] > TIMES_DEFAULT * own.took[part] + MOST_TIME[part],
      );
    return apart.reduce((judgement, { feed, record }) => {
      const other = judged(record, article, today, judgeWith);
      if (!isSlow(other.took)) return withAddedClaims(judgement, other.judgement, record);
      onSlow(feed);
      return judgement;
    }, own.judgement);
  };
}
