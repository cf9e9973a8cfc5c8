import { endsOn } from '../../dates/day-or-month.ts';
import { shiftDay } from '../../dates/days.ts';
import { measureById } from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import { isLive } from '../../record/states.ts';
import { likeliestTold, type ToldShares } from '../claims/told.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { eventCase } from './event-case.ts';
import { appInPlace, type EventIndex, type IndexedEvent } from './event-index.ts';
import { BASE_CERTAINTY, EVENT_RULES } from './event-rules.ts';
import {
  type ClaimFacts,
  claimFacts,
  MONTH_LENGTH,
  namesDay,
  namesDayOfMonth,
  type ReportCase,
  type ReportingArticle,
  reportCase,
  type UntoldCase,
} from './report-case.ts';
import { REPORT_RULES, REPORT_WEIGHTS, type ReportWeights } from './report-rules.ts';
import type { UntoldClaim } from './reporting-claim.ts';
import { ruleSteps } from './rule-steps.ts';

/** An event that a claim may report, and how certain it is that the claim does. */
export interface ReportedEvent {
  report: ReportCase;
  /**
   * Certainty, 0 … 1. The certainties of all events that a claim may report, and the certainty
   * that it reports none, add up to 1.
   */
  certainty: number;
  /**
   * Sum of the odds of the other events. Events that are steps of the same adoption (see
   * `areOneAdoption`) do not count.
   */
  rivals: number;
}

/** A claim counts as reporting an event at this certainty or more. */
const REPORTED = 0.8;

/**
 * Number of days. An event that happened at most this long before publication counts even if
 * nothing points to it.
 */
const NEWS = 30;

/** A day later than any event, `YYYY-MM-DD`. */
const LAST = '9999-12-31';

/** True when a claim is certain enough to report the event (see `REPORTED`). */
export function isReported({ certainty }: ReportedEvent): boolean {
  return certainty >= REPORTED;
}

/**
 * Returns the event that a claim most likely reports, even if the certainty is low; null without
 * an event that the claim may report. Equally likely events divide the certainty between them, so
 * that none of them counts as reported. `reports` are the claim's cases (see `withTold`).
 */
export function likeliestEvent(
  record: LegalRecord,
  reports: readonly ReportCase[],
  weights: ReportWeights = REPORT_WEIGHTS,
): ReportedEvent | null {
  const oddsOf = oddsBy(weights);
  const rated = reports.map((report) => ({ report, odds: oddsOf(report) }));
  const [first, ...others] = rated;
  if (!first) return null;
  const best = others.reduce((best, next) => (next.odds >= best.odds ? next : best), first);
  const rivals = rated
    .filter((each) => each !== best && !areOneAdoption(record, eventOf(each), eventOf(best)))
    .reduce((sum, { odds }) => sum + odds, 0);
  return { report: best.report, certainty: best.odds / (best.odds + rivals + 1), rivals };
}

/**
 * Returns the day on which an undated article was probably written: the day after the event that
 * one of its main claims most certainly reports; null when none reports any. `events` are the
 * likeliest ones of the main claims.
 */
export function inferredDay(events: readonly ReportedEvent[]): string | null {
  const reported = events.filter(isReported).sort((a, b) => b.certainty - a.certainty);
  const [first] = reported;
  return first ? shiftDay(endsOn(eventOf(first).date), 1) : null;
}

/**
 * Returns what the report rules need to know about each event that a claim may report. These are
 * the events on the claim's app in the claim's place up to the day of publication, or at any time
 * if that day is unknown or inferred. Leaves out events to which nothing points (see
 * `isPointedTo`). Includes events dated the day after publication, which may have begun in a time
 * zone further east.
 */
export function reportCases(
  record: LegalRecord,
  index: EventIndex,
  claim: UntoldClaim,
  article: ReportingArticle,
): UntoldCase[] {
  const { app, place } = claim;
  const { published, inferred } = article;
  const last = published === null || inferred ? LAST : published;
  const dayAfter = published && shiftDay(published, 1);
  const candidates = index
    .inPlace(appInPlace(app, place))
    .filter(({ event: { date } }) => date <= last || date === dayAfter);
  if (candidates.length === 0) return [];
  const facts = claimFacts(claim, article, ruleSteps(record, claim, published));
  const since = published === null ? LAST : shiftDay(published, -NEWS);
  return candidates
    .filter((candidate) => isPointedTo(candidate, article, facts, since))
    .map((candidate) => reportCase(index, candidate, claim, article, facts));
}

/**
 * Returns a claim's cases, given how likely each state is that the claim may give its rule. An
 * event dated the day after publication counts only if it led to the likeliest state.
 */
export function withTold(cases: readonly UntoldCase[], told: ToldShares): ReportCase[] {
  const [first] = cases;
  if (!first) return [];
  const claim = { ...first.claim, told };
  const likeliest = likeliestTold(told);
  const { published, inferred } = first.article;
  const last = published === null || inferred ? LAST : published;
  return cases.flatMap((each) => {
    const { date, state } = each.candidate.event;
    return date <= last || state === likeliest ? [{ ...each, claim }] : [];
  });
}

/**
 * True in three cases: the event happened on the day `since` or later; it is a step of the claimed
 * rules; or something points to it, namely a time that the article names, an event that its
 * sentences report, or a body that it names. Other events hardly ever become certain enough, and
 * most places have many of them.
 */
function isPointedTo(
  { event, keys }: IndexedEvent,
  { matches, days, bodies }: ReportingArticle,
  { steps, times, daysOfMonth }: ClaimFacts,
  since: string,
): boolean {
  return (
    event.date >= since ||
    times.years.has(event.date.slice(0, 4)) ||
    times.months.has(event.date.slice(0, MONTH_LENGTH)) ||
    matches.has(event.id) ||
    namesDay(days, event.date) ||
    steps.last.has(event) ||
    steps.lastToState.has(event) ||
    steps.firstToState.has(event) ||
    steps.latestToState.has(event) ||
    namesDayOfMonth(daysOfMonth, event.date) ||
    bodies.some((body) => keys.has(body))
  );
}

/**
 * Returns the claim's sentence that fits the reported event best according to `EVENT_RULES`; null
 * when none fits it.
 */
export function sentenceOf({
  report: { index, candidate, claim, article },
}: ReportedEvent): Sentence | null {
  let best = { sentence: null as Sentence | null, certainty: 0 };
  for (const saying of claim.sayings) {
    const match = eventCase(index, candidate, saying, article.published);
    const certainty = EVENT_RULES.reduce(
      (sum, rule) => sum + rule.certainty(match),
      BASE_CERTAINTY,
    );
    if (certainty > best.certainty) best = { sentence: saying.sentence, certainty };
  }
  return best.sentence;
}

/**
 * Returns a function that computes the odds that a claim reports an event rather than none. The
 * odds are the exponential of the sum of what `REPORT_RULES` add.
 */
export function oddsBy({ base, rules }: ReportWeights): (report: ReportCase) => number {
  const weighed = REPORT_RULES.map(({ name, value }) => ({ value, weight: rules[name] ?? 0 }));
  return (report) =>
    Math.exp(weighed.reduce((sum, { value, weight }) => sum + weight * value(report), base));
}

function eventOf({ report }: { report: ReportCase }): LegalEvent {
  return report.candidate.event;
}

/**
 * True when two events are steps in the adoption of one rule: its announcement, its first day, or
 * the adoption of another rule that implements it.
 */
function areOneAdoption(record: LegalRecord, a: LegalEvent, b: LegalEvent): boolean {
  if (![a, b].every(({ state }) => state !== null && isLive(state))) return false;
  const rules = rulesOf(record, a);
  return rulesOf(record, b).some((id) => rules.includes(id));
}

/** Returns the ids of an event's measures, and of the measures that these implement. */
function rulesOf(record: LegalRecord, { measures }: LegalEvent): string[] {
  return measures.flatMap((id) => [id, measureById(record, id)?.implements ?? id]);
}
