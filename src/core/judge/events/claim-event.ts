import { shiftDay } from '../../dates/days.ts';
import { stepsBegun } from '../../law/course.ts';
import type { Transition } from '../../law/standing.ts';
import { measureById, measuresIn } from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import { isLive, isProposal } from '../../record/states.ts';
import { candidatesOf } from './candidates.ts';
import { appInCountry, type EventIndex, type IndexedEvent } from './event-index.ts';
import { RECENT } from './near-publication.ts';
import {
  namedTimes,
  type ReportCase,
  type ReportingClaim,
  type RuleSteps,
  reportCase,
} from './report-case.ts';
import { FEW, REPORT_BASE, REPORT_RULES } from './report-rules.ts';

/** An event that a claim may report, and how certain it is that the claim does. */
export interface ReportedEvent {
  report: ReportCase;
  /**
   * 0 … 1. The certainties of the events that a claim may report, together with that of reporting
   * none, add up to 1.
   */
  certainty: number;
}

/**
 * A claim counts as reporting an event at this certainty or more: the event is then at least as
 * likely as all alternatives together.
 */
const REPORTED = 0.5;

/** A day later than any event, `YYYY-MM-DD`. */
const LAST = '9999-12-31';

/** True when a claim is certain enough to report the event (see `REPORTED`). */
export function isReported({ certainty }: ReportedEvent): boolean {
  return certainty >= REPORTED;
}

/**
 * Returns the event that a claim most likely reports, even if the certainty is low; null when
 * nothing points to an event. Considers only events on the claim's app in the claim's place, in a
 * part of that place, or in the country that it is part of. Equally likely events divide the
 * certainty between them, so that none of them counts as reported.
 */
export function likeliestEvent(
  record: LegalRecord,
  index: EventIndex,
  claim: ReportingClaim,
  published: string | null,
): ReportedEvent | null {
  const ofPlace = eventsOfPlace(index, claim, published);
  const steps = ruleSteps(record, claim);
  const candidates =
    ofPlace.length <= FEW ? ofPlace : pointedTo(index, ofPlace, claim, { published, steps });
  const times = namedTimes(claim.sentences, published);
  const context = { published, candidates: ofPlace.length, steps, times };
  const rated = candidates.map((candidate) => {
    const report = reportCase(record, index, candidate, claim, context);
    return { report, event: candidate.event, odds: oddsOf(report) };
  });
  const [first, ...others] = rated;
  if (!first) return null;
  const best = others.reduce((best, next) => (next.odds >= best.odds ? next : best), first);
  const rivals = rated.filter(
    (each) => each !== best && !areOneAdoption(record, each.event, best.event),
  );
  const rest = rivals.reduce((sum, { odds }) => sum + odds, 1);
  return { report: best.report, certainty: best.odds / (best.odds + rest) };
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

/**
 * Returns the odds that a claim reports the event rather than no event: the exponential of what
 * `REPORT_RULES` add up to.
 */
function oddsOf(report: ReportCase): number {
  return Math.exp(
    REPORT_RULES.reduce((total, rule) => total + rule.weight * rule.value(report), REPORT_BASE),
  );
}

/**
 * Returns the events on the claim's app in the claim's place, in a part of that place, or in its
 * country, up to the day of publication. An event dated the day after publication may have begun
 * in a time zone further east; it counts only if it led to the state that the claim reports.
 */
function eventsOfPlace(
  index: EventIndex,
  { app, place, told }: ReportingClaim,
  published: string | null,
): IndexedEvent[] {
  const dayAfter = published && shiftDay(published, 1);
  return index
    .inCountry(appInCountry(app, place))
    .filter(
      ({ event, jurisdictions }) =>
        (event.date <= (published ?? LAST) || (event.date === dayAfter && event.state === told)) &&
        (jurisdictions.has(place) || areAnyRelated(jurisdictions, place)),
    );
}

/**
 * Keeps only the events to which something points: a sentence that reports the event, the event's
 * name or date in a sentence, or a date near publication. Steps of the claimed rule stay, too.
 * Other events never become certain enough, and most places have many of them.
 */
function pointedTo(
  index: EventIndex,
  ofPlace: readonly IndexedEvent[],
  { matches, sayings }: ReportingClaim,
  { published, steps }: { published: string | null; steps: RuleSteps },
): IndexedEvent[] {
  const named = new Set(sayings.flatMap((saying) => candidatesOf(index, saying, published)));
  const since = published && shiftDay(published, -RECENT);
  return ofPlace.filter(
    (candidate) =>
      named.has(candidate) ||
      matches.has(candidate.event.id) ||
      steps.begunState.has(candidate.event) ||
      steps.adopted.has(candidate.event) ||
      (since !== null && candidate.event.date >= since),
  );
}

/**
 * Returns three kinds of steps of each rule that the claim may mean: the last step by the claim's
 * day, the last one by then to the state that the claim gives the rule, and the one that adopted
 * the rule.
 */
function ruleSteps(
  record: LegalRecord,
  { app, place, scope, day, told }: ReportingClaim,
): RuleSteps {
  const rules = measuresIn(record, place).filter(
    (measure) => measure.scope === scope && measure.apps.includes(app),
  );
  const courses = rules.map((rule) =>
    stepsBegun(record, rule, app, day ?? LAST).filter(isChangeOrProposal),
  );
  const begun = courses.flatMap((course) => [
    course.at(-1),
    course.findLast(({ after }) => after === told),
  ]);
  const adopted = courses.map((course) => course.find(({ after }) => isLive(after)));
  const eventsOf = (steps: readonly (Transition | undefined)[]) =>
    new Set(steps.flatMap((step) => step?.event ?? []));
  return { begunState: eventsOf(begun), adopted: eventsOf(adopted) };
}

/**
 * True when a step changes the rule's state, or is a step of a bill, whose steps all leave it a
 * proposal.
 */
function isChangeOrProposal({ before, after }: Transition): boolean {
  return before !== after || isProposal(after);
}

/**
 * True when any of the codes belongs to a part of the place, or to the country of which the place
 * is a part.
 */
function areAnyRelated(codes: ReadonlySet<string>, place: string): boolean {
  for (const code of codes)
    if (code.startsWith(`${place}-`) || place.startsWith(`${code}-`)) return true;
  return false;
}
