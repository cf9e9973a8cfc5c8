import { shiftDay } from '../../dates/days.ts';
import { measureStateOn } from '../../law/measure-state.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import { candidatesOf } from './candidates.ts';
import { appInCountry, type EventIndex, type IndexedEvent } from './event-index.ts';
import { RECENT } from './near-publication.ts';
import { type ReportCase, type ReportingClaim, reportCase } from './report-case.ts';
import { FEW, REPORT_BASE, REPORT_RULES } from './report-rules.ts';

/** An event that a claim may report, with the certainty that it does. */
export interface ReportedEvent {
  report: ReportCase;
  /** 0 … 1 */
  certainty: number;
}

/** Least certainty at which a claim counts as reporting an event. */
const REPORTED = 0.4;

/** Day later than any event, `YYYY-MM-DD`. */
const LAST = '9999-12-31';

/** True when the certainty is enough for the claim to count as reporting the event. */
export function isReported({ certainty }: ReportedEvent): boolean {
  return certainty >= REPORTED;
}

/**
 * Returns the event that a claim most likely reports, even if the certainty is low; null when
 * nothing points to an event. Looks only at events of the claim's app, in its place, a part of it
 * or its country, up to the day after publication. Among equally likely events, returns the last.
 */
export function likeliestEvent(
  record: LegalRecord,
  index: EventIndex,
  claim: ReportingClaim,
  published: string | null,
): ReportedEvent | null {
  const ofPlace = eventsOfPlace(index, claim, published);
  const begun = begunStates(record, claim);
  const candidates =
    ofPlace.length <= FEW ? ofPlace : pointedTo(index, ofPlace, claim, { published, begun });
  let best: ReportedEvent | null = null;
  for (const candidate of candidates) {
    const context = { published, candidates: ofPlace.length, begins: begun.has(candidate.event) };
    const report = reportCase(record, index, candidate, claim, context);
    const certainty = certaintyOf(report);
    if (certainty >= (best?.certainty ?? 0)) best = { report, certainty };
  }
  return best;
}

/** Returns the certainty that a claim reports an event: the logistic function of the rules' sum. */
function certaintyOf(report: ReportCase): number {
  const sum = REPORT_RULES.reduce(
    (total, rule) => total + rule.weight * rule.value(report),
    REPORT_BASE,
  );
  return 1 / (1 + Math.exp(-sum));
}

function eventsOfPlace(
  { byAppAndCountry }: EventIndex,
  { app, place }: ReportingClaim,
  published: string | null,
): IndexedEvent[] {
  const latest = published ? shiftDay(published, 1) : LAST;
  return (byAppAndCountry.get(appInCountry(app, place)) ?? []).filter(
    ({ event, jurisdictions }) =>
      event.date <= latest && (jurisdictions.has(place) || areAnyRelated(jurisdictions, place)),
  );
}

/**
 * Keeps only the events that something points to: a sentence that reports the event, its name or
 * date in a sentence, a date near publication, or the state that the event began. Other events
 * never become certain enough, and most places have many of them.
 */
function pointedTo(
  index: EventIndex,
  ofPlace: readonly IndexedEvent[],
  { matches, sayings }: ReportingClaim,
  { published, begun }: { published: string | null; begun: ReadonlySet<LegalEvent> },
): IndexedEvent[] {
  const named = new Set(sayings.flatMap((saying) => candidatesOf(index, saying, published)));
  const since = published && shiftDay(published, -RECENT);
  return ofPlace.filter(
    (candidate) =>
      named.has(candidate) ||
      matches.has(candidate.event.id) ||
      begun.has(candidate.event) ||
      (since !== null && candidate.event.date >= since),
  );
}

/**
 * Returns the events that began the states of the claimed rules on the claim's day. If the day is
 * unknown, returns each rule's latest event that led to the told state.
 */
function begunStates(
  record: LegalRecord,
  { app, place, scope, day, told }: ReportingClaim,
): Set<LegalEvent> {
  const rules = measuresIn(record, place).filter(
    (measure) => measure.scope === scope && measure.apps.includes(app),
  );
  const events = rules.map((rule) =>
    day
      ? measureStateOn(record, rule, app, day)?.event
      : eventsOf(record, rule.id).findLast(({ state }) => state === told),
  );
  return new Set(events.flatMap((event) => event ?? []));
}

/**
 * True when a code belongs to a part of the place, or to the country of which the place is a part.
 */
function areAnyRelated(codes: ReadonlySet<string>, place: string): boolean {
  for (const code of codes)
    if (code.startsWith(`${place}-`) || place.startsWith(`${code}-`)) return true;
  return false;
}
