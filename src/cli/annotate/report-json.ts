import type { Answer } from '../../core/answers/answer.ts';
import type { Explanation } from '../../core/judge/explain/explanation.ts';
import type { AnnotatedPage } from './annotate-page.ts';

/** An answer with the record's ids; dates are `YYYY-MM-DD`, or `YYYY-MM` for a month. */
export interface AnswerReport {
  apps: string[];
  /** Code of the jurisdiction; null when the article names no place. */
  place: string | null;
  scope: string;
  /** State of the rule as the article tells it; `none` when it denies that there is a rule. */
  told: string;
  /** `unknown` means that the record has no such rule; it never means "allowed". */
  verdict: string;
  /** The rule that the claim is about; null when the record has none. */
  measure: string | null;
  /** Event of the record that the claim reports; null when it reports none. */
  event: string | null;
  /** State on the article's day; null when there was none or the day is unknown. */
  then: string | null;
  /** State today; null when there is none. */
  now: string | null;
  /** Beginning of the state of today. */
  since: string | null;
  /** Ids of the events after publication that changed the law, oldest first. */
  changes: string[];
  /** Id of the soonest event that is set for the rule, or for the rule that governs now. */
  next: string | null;
  /** True when headline or beginning are about the rule. */
  main: boolean;
  /** The strongest sentence of the claim. */
  quote: string;
}

/**
 * Output of `--json`. Apps, jurisdictions, scopes, measures and events are named by the record's
 * ids.
 */
export interface Report {
  about: boolean;
  /** From 0 to 1; `about` is true from 0.5. */
  score: number;
  published: { date: string; source: string } | null;
  /**
   * Answers to the article's claims, main claims first; empty for a page that is not about a
   * restriction.
   */
  answers: AnswerReport[];
  /** Number of entries of the record that only a newer version of the program can read. */
  leftOut: { measures: number; events: number };
  /**
   * Rules of judging that applied, with their weights and sentences; present only with `--explain`.
   */
  explanation?: Explanation;
}

/**
 * Returns the report on a page. It contains nothing from the record when the page is about
 * something else.
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
