import { type Annotation, annotate } from '../../core/answers/annotation.ts';
import type { Article } from '../../core/article/article.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { explainArticle } from '../../core/judge/explain/explain-article.ts';
import type { Explanation } from '../../core/judge/explain/explanation.ts';
import { type Judge, judgeArticle, prepareJudge } from '../../core/judge/judge-article.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import { allLanguages } from '../../core/judge/lexicon/languages.ts';
import { type LeftOut, ownLeftOut } from '../../core/record/schema.ts';
import { fromTerminal } from '../paths.ts';
import { readAnyRecord } from '../record/any-record.ts';
import { readAuthoredRecord } from '../record/authored-record.ts';
import { decodePage } from './decode-page.ts';
import { ownAddress, parsePage } from './parse-page.ts';
import { Refusal } from './refusal.ts';

/** Address of a page that states none; nothing can be read from it. */
const NO_ADDRESS = 'about:blank';

export interface AnnotatedPage {
  article: Article;
  judgement: Judgement;
  /** Null for a page about something else. */
  annotation: Annotation | null;
  /** Entries of the record that this version does not understand. */
  leftOut: LeftOut;
  /** Rules of judging that spoke; present only on request. */
  explanation?: Explanation;
}

/**
 * Prepares a judge on the project's own authored record. It takes some tenths of a second, so make
 * it once.
 */
export async function projectJudge(): Promise<Judge> {
  return prepareJudge(await readAuthoredRecord(), allLanguages());
}

/**
 * Prepares a judge on the record at a path, read as an installed extension would, but without
 * checking a release's signature. Throws a Refusal that says why nothing there can be read.
 */
export async function judgeOn(path: string): Promise<Judge> {
  const record = await readAnyRecord(fromTerminal(path)).catch((error: Error) => {
    throw new Refusal(`--record: ${error.message}`);
  });
  return prepareJudge(record, allLanguages());
}

/**
 * Annotates a saved page (HTML or plain text, in any encoding). With `url` null the page itself
 * tells its address. `on` is the day that "now" means, or the day before it where the article is of
 * the day after; `today` is the real day; both are `YYYY-MM-DD`. A publication date after either is
 * ignored, except for the day after, which zones ahead have already. With `explain` the page also
 * says which rules of judging spoke.
 */
export function annotatePage(
  judge: Judge,
  bytes: Uint8Array,
  url: string | null,
  on: string,
  today: string,
  explain = false,
): AnnotatedPage {
  const text = decodePage(bytes);
  const page = parsePage(text);
  const article = readArticle(page, url ?? ownAddress(page, text) ?? NO_ADDRESS);
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
