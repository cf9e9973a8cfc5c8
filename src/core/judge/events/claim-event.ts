import { startsOn } from '../../dates/day-or-month.ts';
import { shiftDay } from '../../dates/days.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { type ReportCase, type ReportingClaim, reportCase } from './report-case.ts';
import { REPORT_BASE, REPORT_RULES } from './report-rules.ts';

/** An event that a claim reports, and how surely. */
export interface ReportedEvent {
  report: ReportCase;
  /** 0 … 1 */
  certainty: number;
}

/** Certainty from which on a claim counts as reporting an event. */
const REPORTED = 0.35;

/**
 * Returns the event that a claim reports most surely; null when none is sure enough. Events of
 * other apps and places, and those later than the day after publication, do not count. Of equally
 * sure events the later one is reported.
 */
export function eventReported(
  record: LegalRecord,
  index: EventIndex,
  claim: ReportingClaim,
  published: string | null,
): ReportedEvent | null {
  const candidates = candidatesOf(index, claim, published);
  let best: ReportedEvent | null = null;
  for (const candidate of candidates) {
    const context = { published, candidates: candidates.length };
    const report = reportCase(record, index, candidate, claim, context);
    const certainty = certaintyOf(report);
    if (certainty >= (best?.certainty ?? REPORTED)) best = { report, certainty };
  }
  return best;
}

/** Returns the certainty that a claim reports an event: the logistic function of the rules' sum. */
export function certaintyOf(report: ReportCase): number {
  const sum = REPORT_RULES.reduce(
    (total, rule) => total + rule.weight * rule.value(report),
    REPORT_BASE,
  );
  return 1 / (1 + Math.exp(-sum));
}

export function candidatesOf(
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
      [...jurisdictions].some((code) => areRelated(code, place)),
  );
}

/** True when two codes are equal, or one is part of the other. */
function areRelated(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}
