import { type LegalRecord, stateSchema } from '../../record/schema.ts';
import type { State } from '../../record/states.ts';
import type { Told } from '../claims/claim.ts';
import type { ToldShares } from '../claims/told.ts';
import { oddsBy, reportCases } from './claim-event.ts';
import type { EventIndex } from './event-index.ts';
import type { ReportingArticle } from './report-case.ts';
import { REPORT_WEIGHTS } from './report-rules.ts';
import type { ReportingClaim } from './reporting-claim.ts';

/** A claim before it is known which state it tells. */
export type UntoldClaim = Omit<ReportingClaim, 'told'>;

/** States to which the events that a claim may report led, each with how likely it is, 0 … 1. */
export type LedTo = ReadonlyMap<State, number>;

/** States that a claim may tell. */
const TOLD: readonly Told[] = [...stateSchema.options, 'none'];

/** All of them equally likely. */
const ANY_TOLD = Object.fromEntries(TOLD.map((told) => [told, 1 / TOLD.length])) as ToldShares;

/** Smallest likelihood that counts. */
const LEAST = 0.02;

/**
 * Returns to which states the events led that a claim may report, judged by everything but the
 * told state: by names, times and words that point to them. Leaves out very unlikely states.
 */
export function ledTo(
  { record, events }: { record: LegalRecord; events: EventIndex },
  claim: UntoldClaim,
  article: ReportingArticle,
): LedTo {
  const oddsOf = oddsBy(REPORT_WEIGHTS);
  const odds = new Map<State, number>();
  let total = 1;
  for (const report of reportCases(record, events, { ...claim, told: ANY_TOLD }, article)) {
    const { state } = report.candidate.event;
    const odd = oddsOf(report);
    total += odd;
    if (state) odds.set(state, (odds.get(state) ?? 0) + odd);
  }
  const shares = [...odds].map(([state, odd]) => [state, odd / total] as const);
  return new Map(shares.filter(([, share]) => share >= LEAST));
}
