import type { Published } from '../article/article.ts';
import type { ClaimEvent, Quote } from '../judge/claims/claim.ts';
import type { Judgement } from '../judge/judgement.ts';
import { type Elsewhere, elsewhereOf } from '../law/elsewhere.ts';
import { recordThrough } from '../law/record-through.ts';
import type { App, Jurisdiction, LegalEvent, LegalRecord } from '../record/schema.ts';
import type { Answer } from './answer.ts';
import { answersOf } from './answers-of.ts';
import { type Finding, findingsOf } from './findings.ts';
import { joinedSince } from './joined-since.ts';
import { type NextEvent, nextEventIn } from './next-event.ts';
import { type NoChange, noChangeIn } from './no-change.ts';
import type { SinceArticle } from './since-article.ts';

/**
 * Everything that a reader is shown about an article: what the record says about the article's
 * claims.
 */
export interface Annotation {
  published: Published | null;
  /**
   * Day that counts as today, `YYYY-MM-DD`: the reader's day, or the article's date if that is
   * later.
   */
  today: string;
  /** Apps of the claims, in the order of the answers. */
  apps: App[];
  /** Places of the answers, in the order of the answers. */
  jurisdictions: Jurisdiction[];
  /** The record's answers to the article's claims; answers to main claims come first. */
  answers: Answer[];
  /** Answers about known places, with further details for the sidebar. */
  findings: Finding[];
  /**
   * Events that concern the answers' rules and happened after the article's publication; null when
   * the publication date is unknown.
   */
  sinceArticle: SinceArticle | null;
  /** The reason to show when `sinceArticle` has no changes. */
  noChange: NoChange;
  /** The next scheduled event that may change an answer; null when none is known. */
  next: NextEvent | null;
  /** Events of the record that the claims report, in the order of the answers. */
  reported: ReportedEvent[];
  /** Other countries in which the article's apps are restricted for everyone today. */
  elsewhere: Elsewhere[];
  /** The sentences that the claims quote, in the article's order and without repetitions. */
  mentions: Quote[];
  /**
   * Date up to which the default record is maintained, `YYYY-MM-DD` or `YYYY-MM`; '' if no event
   * shows such a date (see `recordThrough`).
   */
  recordThrough: string;
}

/** Event of the record that a claim reports, with the sentence that reports it. */
export interface ReportedEvent {
  event: LegalEvent;
  match: ClaimEvent;
}

/**
 * Returns everything to show about an article. `day` is the reader's current day. Ignores ids that
 * `record` lacks, because the judgement may come from a newer record.
 */
export function annotate(record: LegalRecord, judgement: Judgement, day: string): Annotation {
  const { published, claims } = judgement;
  // In a time zone further east, it may already be tomorrow. An article from there may carry that
  // date.
  const today = published && published.date > day ? published.date : day;
  const days = { published: published?.date ?? null, today };
  const answers = answersOf(record, claims, days.published, today);
  const findings = findingsOf(record, answers, days);
  const apps = pick(
    record.apps,
    answers.flatMap((answer) => answer.apps),
    ({ id }) => id,
  );
  const jurisdictions = pick(
    record.jurisdictions,
    answers.flatMap(({ place }) => place ?? []),
    ({ code }) => code,
  );
  return {
    published,
    today,
    apps,
    jurisdictions,
    answers,
    findings,
    sinceArticle: published ? joinedSince(answers) : null,
    noChange: noChangeIn(findings),
    next: nextEventIn(findings),
    reported: reportedIn(answers),
    elsewhere: elsewhereOf(record, apps, jurisdictions, today),
    mentions: mentionsIn(answers),
    recordThrough: recordThrough(record, today),
  };
}

function reportedIn(answers: readonly Answer[]): ReportedEvent[] {
  const reported = answers.flatMap(({ event, claim }) =>
    event && claim.event ? [{ event, match: claim.event }] : [],
  );
  return [...new Map(reported.map((entry) => [entry.event.id, entry])).values()];
}

function mentionsIn(answers: readonly Answer[]): Quote[] {
  const all = answers.flatMap(({ claim }) => claim.mentions);
  const byQuote = new Map(all.map((mention) => [mention.quote, mention]));
  return [...byQuote.values()].sort((a, b) => a.block - b.block);
}

function pick<T>(items: readonly T[], ids: readonly string[], idOf: (item: T) => string): T[] {
  return [...new Set(ids)].flatMap((id) => items.find((item) => idOf(item) === id) ?? []);
}
