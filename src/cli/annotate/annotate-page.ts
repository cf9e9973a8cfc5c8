import { type Annotation, annotate } from '../../core/answers/annotation.ts';
import type { Article } from '../../core/article/article.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { explainArticle } from '../../core/judge/explain/explain-article.ts';
import type { Explanation } from '../../core/judge/explain/explanation.ts';
import { type Judge, judgeArticle, judgeWithWords } from '../../core/judge/judge-article.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import { allWords } from '../../core/judge/lexicon/all-words.ts';
import { type LeftOut, type LegalRecord, ownLeftOut } from '../../core/record/schema.ts';
import { fromTerminal } from '../paths.ts';
import { readAnyRecord } from '../record/any-record.ts';
import { readAuthoredRecord } from '../record/authored-record.ts';
import { Refusal } from '../refusal.ts';
import { decodePage } from './decode-page.ts';
import { ownAddress, parsePage } from './parse-page.ts';

/** Placeholder for an unknown page address. The judge learns nothing from it. */
const NO_ADDRESS = 'about:blank';

/** An annotated page: the article, what the judge found in it, and the answers from the record. */
export interface AnnotatedPage {
  article: Article;
  judgement: Judgement;
  /** Null when the page is not about a restriction. */
  annotation: Annotation | null;
  /**
   * Counts of the record's measures and events that this version of the program does not
   * understand. The program ignores them.
   */
  leftOut: LeftOut;
  /** The scoring rules that applied to the page; present only if the option `explain` was set. */
  explanation?: Explanation;
}

/**
 * Prepares a judge that uses the project's own dataset. This takes a few tenths of a second, so
 * call it only once.
 */
export async function projectJudge(): Promise<Judge> {
  return judgeOf(await readAuthoredRecord());
}

/**
 * Prepares a judge for a record, with the words of all languages. This takes a few tenths of a
 * second.
 */
export function judgeOf(record: LegalRecord): Judge {
  return judgeWithWords(record, allWords());
}

/**
 * Returns a judge for the record at `path`: a dataset folder, a release folder or a record file.
 * Throws a Refusal if the record can't be read.
 */
export async function judgeOn(path: string): Promise<Judge> {
  const record = await readAnyRecord(fromTerminal(path)).catch((error: Error) => {
    throw new Refusal(`--record: ${error.message}`);
  });
  return judgeOf(record);
}

/**
 * Annotates a page. `content` is HTML or plain text, as a string or as bytes in any encoding.
 * - `url`: null for the page's own address
 * - `on`: day that the annotation calls today, `YYYY-MM-DD`; may be in the past or the future
 * - `today`: the current day, after which no article can have been published
 */
export function annotatePage(
  judge: Judge,
  content: Uint8Array | string,
  url: string | null,
  on: string,
  today: string,
  explain = false,
): AnnotatedPage {
  const text = typeof content === 'string' ? content : decodePage(content);
  const page = parsePage(text);
  const article = readArticle(page, url ?? ownAddress(page, text) ?? NO_ADDRESS);
  // `latest` is the last day on which the article can have been published. The judge allows one
  // more day, because in time zones further east the next day may already have begun.
  const latest = on < today ? on : today;
  const judged = explain
    ? explainArticle(judge, article, latest)
    : { judgement: judgeArticle(judge, article, latest) };
  const { judgement } = judged;
  return {
    article,
    ...judged,
    annotation: judgement.about ? annotate(judge.record, judgement, on) : null,
    leftOut: ownLeftOut(judge.record) ?? { measures: 0, events: 0 },
  };
}
