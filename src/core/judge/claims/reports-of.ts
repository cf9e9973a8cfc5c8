import type { LegalRecord } from '../../record/schema.ts';
import {
  inferredDay,
  type LikelyEvent,
  likeliestEvent,
  reportCases,
} from '../events/claim-event.ts';
import type { EventIndex } from '../events/event-index.ts';
import { type LedTo, ledTo } from '../events/led-to.ts';
import { type ReportingArticle, reportingArticle } from '../events/report-case.ts';
import { type WeighedCase, weighedCases } from '../events/report-odds.ts';
import type { ReportingClaim } from '../events/reporting-claim.ts';
import type { PlaceContext } from '../places/jurisdictions.ts';
import type { Told } from './claim.ts';
import { type ArticleFindings, type ClaimedSentences, claimedRules } from './claimed-rules.ts';
import type { CueValues } from './cue-values.ts';
import { mainRulesOf } from './main-rules.ts';
import { likeliestTold, type ToldShares, toldShares } from './told.ts';
import { cueValues, openingCues } from './told-cues.ts';

/** A record, with an index for finding the events that claims report. */
export interface PreparedRecord {
  record: LegalRecord;
  events: EventIndex;
}

/**
 * A rule that an article mentions, with facts about the rule and the article. From these facts,
 * `reportOf` finds out whether the article says, for example, that the rule is in force.
 */
interface ReadClaim {
  rule: ClaimedSentences;
  /** True when the rule is the article's main subject (see `mainRulesOf`). */
  main: boolean;
  reporting: ReportingClaim | null;
  /** The events that the claim may report, with what is known about each of them. */
  cases: readonly WeighedCase[];
  led: LedTo;
}

/**
 * A rule that an article mentions. `told` is the state that the rule has according to the article,
 * and `event` is the event on the rule that the article most likely reports.
 */
export interface Report extends ClaimedSentences {
  /** True when the rule is the article's main subject (see `mainRulesOf`). */
  main: boolean;
  /**
   * Values, 0 … 1, of the cues from which `told` was computed, keyed by name. A cue is a feature of
   * the article or the record, such as a certain word.
   */
  cues: CueValues;
  told: Told;
  /** For each state: how likely it is, 0 … 1, that the claim gives the rule this state. */
  shares: ToldShares;
  /**
   * Facts that help to find the event that the claim reports; null when the article names no place
   * for the rule.
   */
  reporting: ReportingClaim | null;
  /**
   * Event that the claim most likely reports; null if it can report none. The event counts as
   * reported only if it is certain enough (see `isReported`).
   */
  event: LikelyEvent | null;
}

/** Returns the laws that an article mentions, each with its state and likeliest event. */
export function reportsOf(
  { record, events }: PreparedRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): Report[] {
  const rules = claimedRules(record, findings, context);
  const mainRules = mainRulesOf(rules, findings);
  const opening = openingCues(findings.evidence.map(({ sentence }) => sentence));
  const article = reportingArticleOf(findings, context.published);
  const read = (rule: ClaimedSentences, about: ReportingArticle): Report => {
    const main = mainRules.has(rule);
    const reporting = reportingClaim(rule, main, findings);
    const cases = weighedCases(reporting ? reportCases(record, events, reporting, about) : []);
    const claim = { rule, main, reporting, cases, led: ledTo(cases) };
    return reportOf(record, claim, opening, about.published);
  };
  const mainReports = new Map([...mainRules].map((rule) => [rule, read(rule, article)]));
  // In an undated article, the main claims' events show when it was written.
  const background = asOfInferredDay(article, [...mainReports.values()]);
  return rules.map((rule) => mainReports.get(rule) ?? read(rule, background));
}

/**
 * Gives an undated article the day on which it was probably written (see `inferredDay`). Returns
 * the article unchanged if it has a date, or if it is too uncertain which events its main claims
 * report.
 */
function asOfInferredDay(
  article: ReportingArticle,
  mainReports: readonly Report[],
): ReportingArticle {
  if (article.published !== null) return article;
  const published = inferredDay(mainReports.flatMap(({ event }) => event ?? []));
  return published === null ? article : { ...article, published, inferred: true };
}

/**
 * Returns the state that a rule has according to the article, such as in force, and the event on
 * the rule that the article most likely reports.
 */
function reportOf(
  record: LegalRecord,
  { rule, main, reporting, cases, led }: ReadClaim,
  opening: CueValues,
  published: string | null,
): Report {
  const { app, place, scope, statements } = rule;
  const day = rule.day ?? published;
  const cues = cueValues(
    record,
    { app, place, scope, statements, day, main, led },
    opening,
    published,
  );
  const shares = toldShares(cues);
  const event = likeliestEvent(cases, shares);
  // `...rule` stands last, because JavaScript engines make the object much faster if the other
  // fields come before the spread.
  return { main, cues, told: likeliestTold(shares), shares, reporting, event, ...rule };
}

function reportingClaim(
  { app, place, scope, day, statements }: ClaimedSentences,
  main: boolean,
  findings: ArticleFindings,
): ReportingClaim | null {
  if (place === null) return null;
  const sentences = new Set(statements.map(({ sentence }) => sentence));
  const sayings = findings.sayings.filter(({ sentence }) => sentences.has(sentence));
  return { app, place, scope, day, main, sentences: [...sentences], sayings };
}

/** Gathers the facts about an article that help to find the events that its claims report. */
export function reportingArticleOf(
  { evidence, sayings, events }: ArticleFindings,
  published: string | null,
): ReportingArticle {
  const matches = new Map(events.map(({ id, certainty }) => [id, certainty]));
  return reportingArticle(evidence, sayings, matches, published);
}
