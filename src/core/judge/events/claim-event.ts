import { endsOn } from '../../dates/day-or-month.ts';
import { shiftDay } from '../../dates/days.ts';
import { measureById } from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import { isLive } from '../../record/states.ts';
import { likeliestTold } from '../claims/told.ts';
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
} from './report-case.ts';
import {
  REPORT_RULES,
  REPORT_WEIGHTS,
  type ReportWeights,
  type WeightsByDay,
} from './report-rules.ts';
import type { ReportingClaim } from './reporting-claim.ts';
import { ruleSteps } from './rule-steps.ts';

/** The events that a claim may report if its article was written on a certain day. */
export interface Reading {
  /** Probability of that day, 0 … 1; 1 when the day of publication is known. */
  share: number;
  reports: readonly ReportCase[];
}

/** An event that a claim may report, and how certain it is that the claim does. */
export interface ReportedEvent {
  /** The claim and the event, in the reading in which the claim most likely reports it. */
  report: ReportCase;
  /**
   * Certainty, 0 … 1. The certainties of all events that a claim may report, and the certainty
   * that it reports none, add up to 1. For the likeliest event, other steps of the same adoption
   * (see `areOneAdoption`) are left out of this sum.
   */
  certainty: number;
}

/**
 * A claim counts as reporting an event at this certainty or more. When the day of publication is
 * inferred, the certainty is lower anyway, because the day may be another one.
 */
const REPORTED = { given: 0.8, inferred: 0.73 };

/**
 * Number of days. An event that happened at most this long before publication counts even if
 * nothing points to it.
 */
const NEWS = 30;

/** Days before and after all events, `YYYY-MM-DD`. */
const FIRST = '0000-00-00';
const LAST = '9999-12-31';

/** True when a claim is certain enough to report the event (see `REPORTED`). */
export function isReported({ certainty, report: { article } }: ReportedEvent): boolean {
  return certainty >= (article.inferred ? REPORTED.inferred : REPORTED.given);
}

/**
 * Returns the event that a claim most likely reports, even if the certainty is low; null when the
 * record has no event that the claim may report (see `reportCases`). Equally likely events divide
 * the certainty between them, so that none of them counts as reported. The certainty of an event
 * is its mean over all readings, weighted by their probability.
 */
export function likeliestEvent(
  record: LegalRecord,
  readings: readonly Reading[],
  weights: WeightsByDay = REPORT_WEIGHTS,
): ReportedEvent | null {
  const rated = ratedEvents(readings, oddsBy(weights));
  const best = rated.reduce<ReportedEvent | null>(
    (best, next) => (best && best.certainty > next.certainty ? best : next),
    null,
  );
  if (!best) return null;
  const ofSteps = rated
    .filter((each) => each !== best && areOneAdoption(record, eventOf(each), eventOf(best)))
    .reduce((sum, { certainty }) => sum + certainty, 0);
  return { report: best.report, certainty: best.certainty / (1 - ofSteps) };
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
 * Returns the events of all readings. The certainty of each event is its share of the odds in a
 * reading, averaged over all readings by their probability.
 */
function ratedEvents(
  readings: readonly Reading[],
  oddsOf: (report: ReportCase) => number,
): ReportedEvent[] {
  const found = new Map<LegalEvent, ReportedEvent & { most: number }>();
  for (const { share, reports } of readings) {
    const odds = reports.map(oddsOf);
    const total = odds.reduce((sum, odd) => sum + odd, 1);
    for (const [at, report] of reports.entries()) {
      const { event } = report.candidate;
      const here = (share * (odds[at] ?? 0)) / total;
      const known = found.get(event);
      if (!known) found.set(event, { report, certainty: here, most: here });
      else {
        known.certainty += here;
        if (here > known.most) Object.assign(known, { report, most: here });
      }
    }
  }
  return [...found.values()];
}

/**
 * Returns what the report rules need to know about each event that a claim may report. These are
 * the events on the claim's app in the claim's place up to the day of publication, or at any time
 * if that day is unknown or inferred. Leaves out events to which nothing points (see
 * `isPointedTo`), except in an article without a day when there are at most `few` events. An event
 * dated the day after publication may have begun in a time zone further east; it counts only if it
 * led to the state that the claim most likely gives its rule.
 */
export function reportCases(
  record: LegalRecord,
  index: EventIndex,
  claim: ReportingClaim,
  article: ReportingArticle,
  few = 0,
): ReportCase[] {
  const { app, place } = claim;
  const told = likeliestTold(claim.told);
  const { published, inferred } = article;
  const dayAfter = published && shiftDay(published, 1);
  const inPlace = index.inPlace(appInPlace(app, place));
  const candidates = inPlace.filter(
    ({ event: { date, state } }) =>
      inferred || date <= (published ?? LAST) || (date === dayAfter && state === told),
  );
  if (candidates.length === 0) return [];
  const facts = claimFacts(claim, article, ruleSteps(record, claim, published));
  const since = published ? shiftDay(published, -NEWS) : candidates.length > few ? LAST : FIRST;
  return candidates
    .filter((candidate) => isPointedTo(candidate, article, facts, since))
    .map((candidate) => reportCase(index, candidate, claim, article, facts));
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
export function oddsBy(weights: WeightsByDay): (report: ReportCase) => number {
  const given = sumBy(weights.given);
  const inferred = sumBy(weights.inferred);
  return (report) => Math.exp(report.article.inferred ? inferred(report) : given(report));
}

function sumBy({ base, rules }: ReportWeights): (report: ReportCase) => number {
  const weighed = REPORT_RULES.map(({ name, value }) => ({ value, weight: rules[name] ?? 0 }));
  return (report) => weighed.reduce((sum, { value, weight }) => sum + weight * value(report), base);
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
