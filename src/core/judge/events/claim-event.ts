import { endsOn } from '../../dates/day-or-month.ts';
import { shiftDay } from '../../dates/days.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import type { ToldShares } from '../claims/told.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { eventCase } from './event-case.ts';
import { appInPlace, type EventIndex, type IndexedEvent } from './event-index.ts';
import { BASE_CERTAINTY, EVENT_RULES } from './event-rules.ts';
import {
  bodiesAmong,
  type ClaimFacts,
  claimFacts,
  isNamedStart,
  namesDay,
  namesDayOfMonth,
  type ReportCase,
  type ReportingArticle,
  reportCase,
} from './report-case.ts';
import { type RatedCase, ratedCases, type WeighedCase } from './report-odds.ts';
import { REPORT_WEIGHTS, type ReportWeights } from './report-rules.ts';
import type { ReportingClaim } from './reporting-claim.ts';
import { isRival } from './rivals.ts';
import { ruleSteps } from './rule-steps.ts';
import { MONTH_LENGTH } from './said.ts';

/** An event that a claim may report, with the certainty that the claim reports this event. */
export interface LikelyEvent {
  report: ReportCase;
  /**
   * Certainty, 0 … 1, that the claim reports this event: `odds / (odds + rivals + 1)`. `odds` are
   * the odds of this event, and `rivals` are those of other events. The 1 stands for the case that
   * the claim reports no event.
   */
  certainty: number;
  /**
   * Sum of the odds of the rivals: other events that the claim may report (see `isRival`).
   */
  rivals: number;
}

/** A claim counts as reporting an event at this certainty or more. */
const REPORTED = 0.65;

/**
 * An event counts as reported only if its odds are at least this share of the greatest odds. It
 * need not have the greatest odds: certainty also depends on the odds of an event's rivals (see
 * `LikelyEvent`), so an event with smaller odds but fewer rivals may be more certain.
 */
const NEAR_GREATEST = 1 / 3;

/**
 * If a main claim of an undated article reports an event with at least this certainty, the event's
 * date shows when the article was written (see `inferredDay`).
 */
const ENOUGH_TO_DATE = 0.8;

/**
 * A claim may report an event that happened at most this many days before publication. An earlier
 * event must meet a further condition (see `isPointedTo`).
 */
const LOOK_BACK = 30;

/** A day later than any event, `YYYY-MM-DD`. */
const LAST = '9999-12-31';

/** True when it is certain enough that a claim reports the event (see `REPORTED`). */
export function isReported({ certainty }: LikelyEvent): boolean {
  return certainty >= REPORTED;
}

/**
 * Returns the most certain of the events whose odds are near the greatest (see `NEAR_GREATEST`);
 * null if the claim can report no event. The event may still be too uncertain to count as
 * reported (see `isReported`). For each state, `told` has the probability that the law is in this
 * state according to the claim.
 */
export function likeliestEvent(
  cases: readonly WeighedCase[],
  told: ToldShares,
  weights: ReportWeights = REPORT_WEIGHTS,
): LikelyEvent | null {
  const rated = ratedCases(cases, told, weights);
  const greatest = Math.max(...rated.map(({ odds }) => odds));
  const likely = rated
    .filter(({ odds }) => odds >= greatest * NEAR_GREATEST)
    .map((each) => againstRivals(each, rated));
  // If several are equally certain, the last counts.
  return likely.reduce<LikelyEvent | null>(
    (best, next) => (best && best.certainty > next.certainty ? best : next),
    null,
  );
}

function againstRivals({ report, odds }: RatedCase, rated: readonly RatedCase[]): LikelyEvent {
  const rivals = rated
    .filter((other) => other.report !== report && isRival(other.report, report))
    .reduce((sum, other) => sum + other.odds, 0);
  return { report, certainty: odds / (odds + rivals + 1), rivals };
}

/**
 * Returns the day on which an undated article was probably written: the day after the most certain
 * of `events`. Null if none reaches `ENOUGH_TO_DATE`.
 */
export function inferredDay(events: readonly LikelyEvent[]): string | null {
  const [first] = [...events].sort((a, b) => b.certainty - a.certainty);
  return first && first.certainty >= ENOUGH_TO_DATE
    ? shiftDay(endsOn(eventOf(first).date), 1)
    : null;
}

/**
 * Returns a `ReportCase`, to be rated by scoring rules, for each event that a claim may report.
 * These are the recent events (see `LOOK_BACK`), older ones that the article points to, for
 * example by their date (see `isPointedTo`), and announced starts of a law (see `isNamedStart`).
 */
export function reportCases(
  record: LegalRecord,
  index: EventIndex,
  claim: ReportingClaim,
  article: ReportingArticle,
): ReportCase[] {
  const { app, place } = claim;
  const { published, inferred } = article;
  // If the day of publication is unknown or only inferred, every event counts as past.
  const last = published === null || inferred ? LAST : published;
  // In time zones further east, the day after publication may have begun when the article was
  // published.
  const dayAfter = published && shiftDay(published, 1);
  const inPlace = index.inPlace(appInPlace(app, place));
  if (inPlace.length === 0) return [];
  const facts = claimFacts(claim, article, ruleSteps(record, claim, published));
  const since = published && shiftDay(published, -LOOK_BACK);
  const isRecent = ({ event: { date } }: IndexedEvent) =>
    since !== null && dayAfter !== null && date >= since && date <= dayAfter;
  const isPast = ({ event: { date } }: IndexedEvent) => date <= last || date === dayAfter;
  return inPlace
    .filter((each) =>
      isPast(each)
        ? isRecent(each) || isPointedTo(each, article, facts)
        : isNamedStart(each.event, facts),
    )
    .map((candidate) => reportCase(index, candidate, claim, article, facts));
}

/**
 * True when there is a sign, other than an event's recent date, that the article reports the
 * event. The article may name the event's date, for example, or the event may be the last that
 * changed the law's state (see `RuleSteps`).
 */
function isPointedTo(
  candidate: IndexedEvent,
  { matches, days, bodies }: ReportingArticle,
  { steps, times, daysOfMonth }: ClaimFacts,
): boolean {
  const { event } = candidate;
  return (
    times.years.has(event.date.slice(0, 4)) ||
    times.months.has(event.date.slice(0, MONTH_LENGTH)) ||
    matches.has(event.id) ||
    steps.last.has(event) ||
    steps.lastToState.has(event) ||
    steps.rules.firstToState.has(event) ||
    steps.recency.has(event) ||
    namesDay(days, event.date) ||
    namesDayOfMonth(daysOfMonth, event.date) ||
    bodiesAmong(candidate, bodies).length > 0
  );
}

/**
 * Returns the claim's sentence that fits the reported event best according to `EVENT_RULES`; null
 * when none fits.
 */
export function sentenceOf({
  report: { index, candidate, claim, article },
}: LikelyEvent): Sentence | null {
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

function eventOf({ report }: { report: ReportCase }): LegalEvent {
  return report.candidate.event;
}
