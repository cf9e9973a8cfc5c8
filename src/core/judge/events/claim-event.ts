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
  namesDay,
  namesDayOfMonth,
  type ReportCase,
  type ReportingArticle,
  reportCase,
} from './report-case.ts';
import { ratedCases, type WeighedCase } from './report-odds.ts';
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
 * An undated article gets its date from an event that it reports (see `inferredDay`). It must be
 * at least this certain, 0 … 1, that a main claim reports the event.
 */
const ENOUGH_TO_DATE = 0.8;

/**
 * A claim may report an event that happened at most this many days before publication. An earlier
 * event must meet a further condition (see `isPointedTo`).
 */
const NEWS = 30;

/** A day later than any event, `YYYY-MM-DD`. */
const LAST = '9999-12-31';

/** True when it is certain enough that a claim reports the event (see `REPORTED`). */
export function isReported({ certainty }: LikelyEvent): boolean {
  return certainty >= REPORTED;
}

/**
 * Returns the event that a claim most likely reports. If several are equally likely, returns the
 * last of them. Null if `ratedCases` returns no case. `told` gives the probability of each state
 * that the claim may give the rule.
 *
 * The result may still be too uncertain to count as reported (see `isReported`). Its certainty is
 * lower if other events compete with it (see `isRival`).
 */
export function likeliestEvent(
  cases: readonly WeighedCase[],
  told: ToldShares,
  weights: ReportWeights = REPORT_WEIGHTS,
): LikelyEvent | null {
  const rated = ratedCases(cases, told, weights);
  const [first, ...others] = rated;
  if (!first) return null;
  const best = others.reduce((best, next) => (next.odds >= best.odds ? next : best), first);
  const rivals = rated
    .filter((each) => each !== best && isRival(each.report, best.report))
    .reduce((sum, { odds }) => sum + odds, 0);
  return { report: best.report, certainty: best.odds / (best.odds + rivals + 1), rivals };
}

/**
 * Returns the day on which an undated article was probably written. This is the day after an event
 * that it reports. `events` are the likeliest events of its main claims, and the most certain of
 * them counts. Null if even this one is less certain than `ENOUGH_TO_DATE`.
 */
export function inferredDay(events: readonly LikelyEvent[]): string | null {
  const [first] = [...events].sort((a, b) => b.certainty - a.certainty);
  return first && first.certainty >= ENOUGH_TO_DATE
    ? shiftDay(endsOn(eventOf(first).date), 1)
    : null;
}

/**
 * Returns a case for each event that a claim may report. For each case, scoring rules will later
 * rate how likely it is that the claim reports the event. All of these must hold:
 *
 * - The event is on the claim's app in the claim's place.
 * - It happened shortly before publication (see `NEWS`), or something points to it, such as its
 *   date in the article (see `isPointedTo`).
 * - It is dated no later than the day after publication, which may already have begun in time
 *   zones further east. If the article is undated, any date will do.
 */
export function reportCases(
  record: LegalRecord,
  index: EventIndex,
  claim: ReportingClaim,
  article: ReportingArticle,
): ReportCase[] {
  const { app, place } = claim;
  const { published, inferred } = article;
  const last = published === null || inferred ? LAST : published;
  const dayAfter = published && shiftDay(published, 1);
  const candidates = index
    .inPlace(appInPlace(app, place))
    .filter(({ event: { date } }) => date <= last || date === dayAfter);
  if (candidates.length === 0) return [];
  const facts = claimFacts(claim, article, ruleSteps(record, claim, published));
  const since = published && shiftDay(published, -NEWS);
  const isRecent = ({ event: { date } }: IndexedEvent) =>
    since !== null && dayAfter !== null && date >= since && date <= dayAfter;
  return candidates
    .filter((each) => isRecent(each) || isPointedTo(each, article, facts))
    .map((candidate) => reportCase(index, candidate, claim, article, facts));
}

/**
 * True when there is a reason to think of this event although it is not recent. Either reason is
 * enough:
 *
 * - The article points to the event: it names the event's day, month or year, or a body that took
 *   part, such as a court.
 * - The event is important in the history of a measure that the claim may mean (see `RuleSteps`).
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
 * Returns the sentence of the claim that fits the reported event best according to `EVENT_RULES`;
 * null when none fits.
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
