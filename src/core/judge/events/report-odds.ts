import { oncePerKey } from '../../collections/once.ts';
import type { EventKind } from '../../record/event-kinds.ts';
import { likeliestTold, type ToldShares } from '../claims/told.ts';
import type { ReportCase } from './report-case.ts';
import type { ReportRule } from './report-rule.ts';
import { REPORT_WEIGHTS, type ReportWeights, WEIGHED_RULES } from './report-rules.ts';

/**
 * An event that a claim may report, with its score so far. The scoring rules that depend on the
 * state which the claim gives the law ("in force") are applied later (see `ratedCases`).
 */
export interface WeighedCase {
  report: ReportCase;
  /** `ReportWeights.base`, plus weight × value for each scoring rule applied so far. */
  sum: number;
}

/** An event that a claim may report. */
export interface RatedCase {
  report: ReportCase;
  /**
   * Odds that the claim reports this event rather than none. With odds of 3, a report of this event
   * is three times as likely as a report of no event.
   */
  odds: number;
}

interface Weighted<Rule extends ReportRule> {
  value: Rule['value'];
  weight: number;
}

/**
 * Returns the scoring rules with their weights. The list `byTold` has the rules whose value
 * depends on the state that the claim reports, such as `blocked`. The function `always` returns
 * all other rules for a kind of event.
 */
const weightedRules = oncePerKey(({ rules }: ReportWeights) => {
  const weighted = <Rule extends ReportRule>(rule: Rule): Weighted<Rule> => {
    return { value: rule.value, weight: rules[rule.name] ?? 0 };
  };
  return {
    always: oncePerKey((kind: EventKind) =>
      WEIGHED_RULES.flatMap((rule) =>
        rule.byTold || (rule.kind ?? kind) !== kind ? [] : [weighted(rule)],
      ),
    ),
    byTold: WEIGHED_RULES.flatMap((rule) => (rule.byTold ? [weighted(rule)] : [])),
  };
});

/**
 * Scores the events that a claim may report, regardless of the state that the claim gives the law.
 * `ratedCases` completes the scores.
 */
export function weighedCases(
  cases: readonly ReportCase[],
  weights: ReportWeights = REPORT_WEIGHTS,
): WeighedCase[] {
  const { always } = weightedRules(weights);
  return cases.map((report) => {
    let sum = weights.base;
    for (const { value, weight } of always(report.candidate.event.kind))
      sum += weight * value(report);
    return { report, sum };
  });
}

/**
 * Returns the events that a claim may report, each with its odds. For each state, such as
 * `blocked`, `told` has the probability that the claim says that the law is in this state.
 */
export function ratedCases(
  cases: readonly WeighedCase[],
  told: ToldShares,
  weights: ReportWeights = REPORT_WEIGHTS,
): RatedCase[] {
  const { byTold } = weightedRules(weights);
  const greatest = told[likeliestTold(told)];
  const rated: RatedCase[] = [];
  for (const { report, sum } of cases) {
    const { state } = report.candidate.event;
    // An event after publication is left out, with two exceptions: the claim announces it by its
    // date (see `isNamedStart`), or it begins the state that the law most likely has according to
    // the claim.
    if (!report.isNamedStart && isLater(report) && (state === null || told[state] < greatest))
      continue;
    let total = sum;
    for (const { value, weight } of byTold) total += weight * value(report, told);
    rated.push({ report, odds: Math.exp(total) });
  }
  return rated;
}

/**
 * True for an event dated after the day of publication. False when this day is unknown or
 * inferred.
 */
function isLater({ candidate, article: { published, inferred } }: ReportCase): boolean {
  return published !== null && !inferred && candidate.event.date > published;
}
