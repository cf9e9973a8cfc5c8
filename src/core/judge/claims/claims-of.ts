import type { LegalRecord } from '../../record/schema.ts';
import {
  isReported,
  likeliestEvent,
  type ReportedEvent,
  sentenceOf,
} from '../events/claim-event.ts';
import type { EventIndex } from '../events/event-index.ts';
import { type ReportingArticle, reportingArticle } from '../events/report-case.ts';
import type { ReportingClaim } from '../events/reporting-claim.ts';
import type { PlaceContext } from '../places/jurisdictions.ts';
import type { Claim, ClaimEvent, Quote, Told } from './claim.ts';
import { type ArticleFindings, type ClaimedSentences, claimedRules } from './claimed-rules.ts';
import type { CueValues } from './cue-values.ts';
import { joinedByRule } from './joined-by-rule.ts';
import { mainRulesOf } from './main-rules.ts';
import { dayOf, mentionsOf } from './mentions.ts';
import { weightOf } from './statements.ts';
import { toldBy } from './told.ts';
import { cueValues } from './told-cues.ts';

/** Largest number of claims made from one article; the least weighty are dropped. */
const MOST_CLAIMS = 60;

/** A record with an index of its events, by which the events that claims report are found. */
export interface PreparedRecord {
  record: LegalRecord;
  events: EventIndex;
}

/** A rule that an article mentions, with the state that its sentences report. */
export interface ToldReport extends ClaimedSentences {
  /** Values of the cues that led to `told`. */
  cues: CueValues;
  told: Told;
  /** True when the article's headline or beginning is about the rule. */
  main: boolean;
  /** The claim whose event is to be found; null when the article names no place for the rule. */
  reporting: ReportingClaim | null;
}

/** A rule that an article mentions, with the state and the event that its sentences report. */
export interface Report extends ToldReport {
  /**
   * Event that the sentences most likely report, even if it is unlikely; null when the record has
   * no event that they may report.
   */
  event: ReportedEvent | null;
}

/**
 * Returns the claims of an article, at most 60, one for each rule that its sentences mention. Main
 * claims come first; main claims and other claims are each sorted by weight.
 */
export function claimsOf(
  prepared: PreparedRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): Claim[] {
  const claims = reportsOf(prepared, findings, context).map((report) =>
    claimOf(report, context.published),
  );
  return byWeight(joinedByRule(prepared.record, claims)).slice(0, MOST_CLAIMS);
}

/**
 * Returns the rules that an article mentions, each with its sentences, the state that the article
 * gives it and its likeliest event.
 */
export function reportsOf(
  prepared: PreparedRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): Report[] {
  const { record, events } = prepared;
  const article = reportingArticleOf(findings, context.published);
  return toldReports(prepared, findings, context).map((report) => ({
    ...report,
    event: report.reporting && likeliestEvent(record, events, report.reporting, article),
  }));
}

/** Gathers the facts about an article by which the events of its claims are found. */
export function reportingArticleOf(
  { evidence, sayings, events }: ArticleFindings,
  published: string | null,
): ReportingArticle {
  const matches = new Map(events.map(({ id, certainty }) => [id, certainty]));
  return reportingArticle(evidence, sayings, matches, published);
}

/**
 * Returns the rules that an article mentions, each with its sentences and the state that the
 * article gives it.
 */
export function toldReports(
  { record }: PreparedRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): ToldReport[] {
  const rules = claimedRules(record, findings, context);
  const { published } = context;
  const mainRules = mainRulesOf(rules, findings);
  return rules.map((rule) => {
    const main = mainRules.has(rule);
    const cues = cueValues(record, { ...rule, main }, published);
    const told = toldBy(cues);
    const { app, place, scope, day } = rule;
    const sentences = new Set(rule.statements.map(({ sentence }) => sentence));
    const sayings = findings.sayings.filter(({ sentence }) => sentences.has(sentence));
    const claim = { app, scope, day, told, main, sentences: [...sentences], sayings };
    const reporting = place === null ? null : { ...claim, place };
    return { ...rule, cues, told, main, reporting };
  });
}

function claimOf(report: Report, published: string | null): Claim {
  const { app, place, scope, told, main, statements, event } = report;
  const mentions = mentionsOf(statements);
  const weight = statements.reduce((sum, statement) => sum + weightOf(statement), 0);
  return {
    apps: [app],
    place,
    scope,
    told,
    on: dayOf(statements, published),
    mentions,
    weight,
    main,
    event: event && isReported(event) ? claimEventOf(event, mentions) : null,
  };
}

/**
 * Describes an event together with the sentence that reports it best. If no sentence fits the
 * event, uses the claim's first sentence.
 */
function claimEventOf(event: ReportedEvent, [first]: readonly Quote[]): ClaimEvent {
  const sentence = sentenceOf(event);
  return {
    id: event.report.candidate.event.id,
    certainty: Math.round(event.certainty * 100) / 100,
    quote: sentence?.text ?? first?.quote ?? '',
    block: sentence?.block ?? first?.block ?? -1,
  };
}

/** Sorts claims by weight, main claims first, and scales the weights so that the greatest is 1. */
function byWeight(claims: readonly Claim[]): Claim[] {
  const top = Math.max(...claims.map(({ weight }) => weight));
  return [...claims]
    .sort((a, b) => Number(b.main) - Number(a.main) || b.weight - a.weight)
    .map((claim) => ({ ...claim, weight: Math.round((claim.weight / top) * 100) / 100 }));
}
