import { startsOn } from '../../dates/day-or-month.ts';
import { shiftDay } from '../../dates/days.ts';
import { measureStateOn } from '../../law/measure-state.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import { candidatesOf } from './candidates.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { RECENT } from './near-publication.ts';
import { type ReportCase, type ReportingClaim, reportCase } from './report-case.ts';
import { FEW, REPORT_BASE, REPORT_RULES } from './report-rules.ts';

/** An event that a claim may report, and how surely. */
export interface ReportedEvent {
  report: ReportCase;
  /** 0 … 1 */
  certainty: number;
}

/** Certainty from which on a claim counts as reporting an event. */
const REPORTED = 0.4;

/** True when a claim counts as reporting its likeliest event. */
export function isReported({ certainty }: ReportedEvent): boolean {
  return certainty >= REPORTED;
}

/**
 * Returns the event that a claim reports most likely, however unsurely; null when nothing points to
 * any. Events of other apps and places, and those later than the day after publication, do not
 * count. Of equally likely events the later one is returned.
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
  { byCountry }: EventIndex,
  { app, place }: ReportingClaim,
  published: string | null,
): IndexedEvent[] {
  const latest = published && shiftDay(published, 1);
  const [country = place] = place.split('-', 1);
  return (byCountry.get(country) ?? []).filter(
    ({ event, apps, jurisdictions }) =>
      apps.has(app) &&
      (!latest || startsOn(event.date) <= latest) &&
      (jurisdictions.has(place) || areAnyRelated(jurisdictions, place)),
  );
}

/**
 * Keeps the events that something points to: a match of a sentence, a name, a date, nearness to
 * publication, or the state that it began. No other event can become sure enough, and most places
 * have many.
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
 * Returns the events that began the states of the claimed rules on the claim's day. Without that
 * day, returns the latest event of each rule that led to the told state.
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

/** True when one of the codes is a part of the place, or the place is a part of one. */
function areAnyRelated(codes: ReadonlySet<string>, place: string): boolean {
  for (const code of codes)
    if (code.startsWith(`${place}-`) || place.startsWith(`${code}-`)) return true;
  return false;
}
