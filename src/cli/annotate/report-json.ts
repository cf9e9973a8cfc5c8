import type { Answer } from '../../core/answers/answer.ts';
import type { Explanation } from '../../core/judge/explain/explanation.ts';
import type { AnnotatedPage } from './annotate-page.ts';
import type { AnswerReport, PageReport } from './report.ts';

/** The object that `--json` prints. */
export interface Report extends PageReport {
  /**
   * The scoring rules that applied, with their weights and sentences; present only with
   * `--explain`.
   */
  explanation?: Explanation;
}

/**
 * Returns the report on a page. For a page that is not about a restriction, the report contains
 * nothing from the record.
 */
export function reportOf({ judgement, annotation, leftOut, explanation }: AnnotatedPage): Report {
  const { about, score, published } = judgement;
  return {
    about,
    score,
    published: published && { date: published.date, source: published.source },
    answers: annotation?.answers.map(answerReport) ?? [],
    leftOut: { measures: leftOut.measures, events: leftOut.events },
    ...(explanation ? { explanation } : {}),
  };
}

function answerReport(answer: Answer): AnswerReport {
  const { claim, measure, event, then, now, sinceArticle, next } = answer;
  return {
    apps: answer.apps,
    place: answer.place,
    scope: answer.scope,
    told: claim.told,
    verdict: answer.verdict,
    caveat: answer.caveat?.kind ?? null,
    measure: measure?.id ?? null,
    event: event?.id ?? null,
    then: then?.state ?? null,
    now: now?.state ?? null,
    since: answer.since,
    changes: sinceArticle?.changes.map(({ event: { id } }) => id) ?? [],
    next: next?.id ?? null,
    main: claim.main,
    quote: claim.event?.quote ?? claim.mentions[0]?.quote ?? '',
  };
}
